import { typeset } from '../narrative/typeset.ts'
import type { Line } from '../session/types.ts'
import { say } from './say.ts'

/** What stands in the margin of one paragraph. */
export interface Note {
  /** Its number on the page, where it has sources; null where it is only marked as made up. */
  readonly number: number | null
  /** The mark as printed. */
  readonly mark: string
  /** The mark as a screen reader says it. */
  readonly label: string
  /** What a card opens: claims, sources, `invented` or `composite`. */
  readonly ids: readonly string[]
  /** How the paragraph opens, for the list of the page's notes. */
  readonly opens: string
}

const OPENS = 60

/** The margin of a paragraph, or null when it needs none; `number` is the one it gets if it has sources. */
export function noteOf({ cites, basis, text }: Line, number: number): Note | null {
  const made = basis === 'invented' || basis === 'composite' ? basis : null
  if (cites.length === 0 && made === null) return null
  const dagger =
    made === null ? '' : say(made === 'invented' ? 'journal.inventedMark' : 'journal.compositeMark')
  const counted = cites.length > 0
  const alone = made === 'invented' ? say('evidence.noteInvented') : say('evidence.noteComposite')
  const label = !counted ? alone : say(made === null ? 'evidence.note' : 'evidence.noteBoth', { n: number })
  const whole = typeset(text)
  return {
    number: counted ? number : null,
    mark: `${counted ? number : ''}${dagger}`,
    label,
    ids: [...cites, ...(made === null ? [] : [made])],
    opens: whole.length <= OPENS ? whole : `${whole.slice(0, whole.lastIndexOf(' ', OPENS))}…`,
  }
}

/** How many paragraphs of these have sources. */
export const notesIn = (lines: readonly Line[]): number =>
  lines.filter(({ cites }) => cites.length > 0).length

/** The notes of a page, those with sources numbered from 1. */
export function notesOf(lines: readonly Line[]): readonly Note[] {
  let number = 1
  return lines.flatMap(line => {
    const note = noteOf(line, number)
    if (note?.number) number += 1
    return note ?? []
  })
}
