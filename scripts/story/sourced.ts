import { readdirSync, readFileSync } from 'node:fs'
import { history } from '../../story/history/index.ts'
import { people } from '../../story/people/index.ts'
import { places } from '../../story/places/index.ts'
import { sources } from '../../story/sources/index.ts'
import { checkCitations } from '../ink/citations.ts'
import type { InkFile } from '../ink/read.ts'

/** How the lines of the story and its records stand with their sources. */
export function sourced(files: readonly InkFile[]) {
  const named = people.filter(({ basis }) => basis === 'documented').map(({ name }) => name)
  const lines = checkCitations(files, named)
  const known = new Set<string>(sources.map(({ id }) => id))
  const cites = [
    ...files.flatMap(file =>
      [...file.text.matchAll(/# cite: ([^#\n\]]+)/g)].flatMap(([, ids]) =>
        (ids ?? '').split('//')[0]!.trim().split(/\s+/),
      ),
    ),
    ...[...people, ...places, ...history].flatMap(record => [...record.cites]),
  ]
  return {
    claims: history.length,
    citedLines: lines.cited,
    uncitedLines: lines.uncited,
    exemptLines: lines.exempt,
    unresolved: new Set(cites.filter(id => !known.has(id))).size,
    unusedSources: [...known].filter(id => !cites.includes(id) && !everywhere().includes(`'${id}'`)).length,
    inventedMarked: lines.marked,
  }
}

let text = ''
/** The text of every record under `story/` that is not ink, for sources cited by the epilogue and the assumptions. */
function everywhere(): string {
  if (text !== '') return text
  const root = 'story'
  text = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.startsWith('sources'))
    .map(file => readFileSync(`${root}/${file}`, 'utf8'))
    .join('\n')
  return text
}
