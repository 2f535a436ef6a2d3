import type { Source } from '../../story/schema/source.ts'
import { typeset } from '../narrative/typeset.ts'

interface Name {
  readonly family?: string
  readonly literal?: string
}

/** How a source is called in passing: its author, or else its title, with the year where it is known. */
export function shortName({ csl }: Source): string {
  const [author] = (csl.author as readonly Name[] | undefined) ?? []
  const issued = csl.issued as { 'date-parts'?: readonly (readonly number[])[] } | undefined
  const year = issued?.['date-parts']?.[0]?.[0]
  const name = author?.family ?? author?.literal ?? csl.title
  return typeset(year === undefined ? name : `${name}, ${year}`)
}
