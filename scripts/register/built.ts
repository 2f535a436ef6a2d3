import { createHash } from 'node:crypto'
import { sources } from '../../story/sources/index.ts'
import { SOURCE_KINDS } from '../../story/sources/kinds.ts'
import { bibliography } from '../sources/bibliography.ts'
import { exportsOf } from '../sources/exports.ts'
import { plain } from '../sources/runs.ts'
import { seedTables } from './seeds.ts'

/** The rendered bibliography as text, by kind, and the SHA-256 of each export: what a rebuild must equal to the byte. */
export function builtBibliography(): string {
  const made = bibliography(sources)
  const parts = SOURCE_KINDS.map(kind => {
    const those = sources.filter(source => source.kind === kind)
    return `${kind}\n\n${those.map(({ id }) => plain(made[id]?.entry ?? [])).join('\n')}\n`
  })
  const sums = Object.entries(exportsOf(sources)).map(
    ([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}`,
  )
  return `${parts.join('\n')}\n${sums.join('\n')}\n`
}

const MARK = /(<!-- seeds: written by npm run sources -->\n)[\s\S]*(<!-- end of seeds -->)/

/** `readme` with its tables of the seeds' statements made anew; throws where it has no place for them. */
export function withSeeds(readme: string): string {
  if (!MARK.test(readme))
    throw new Error('story/README.md has lost the marks between which the seed tables stand')
  return readme.replace(MARK, (_, open: string, close: string) => `${open}\n${seedTables()}\n${close}`)
}
