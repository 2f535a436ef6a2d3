import { assumptions } from '../../story/assumptions/index.ts'
import { claims } from '../../story/claims/index.ts'
import { exemptions } from '../../story/exemptions.ts'
import { people } from '../../story/people/index.ts'
import { places } from '../../story/places/index.ts'
import { sources } from '../../story/sources/index.ts'
import { callNames, checkCitations, wantsSource } from '../ink/citations.ts'
import type { InkFile } from '../ink/read.ts'
import { type RecordLine, recordLines } from './lines.ts'

/** Documented people by every name a text may call them. */
const names = callNames(people.filter(({ basis }) => basis === 'documented').map(({ name }) => name))

const citesOf = (files: readonly InkFile[]): readonly string[] =>
  files.flatMap(file =>
    [...file.text.matchAll(/# cite: ([^#\n\]]+)/g)].flatMap(([, ids]) =>
      (ids ?? '').split('//')[0]!.trim().split(/\s+/),
    ),
  )

const exempt = ({ where, text }: RecordLine): boolean =>
  exemptions.some(({ scene, begins }) => scene === where && text.startsWith(begins))

/** How the lines of the story and its records stand with their sources, and the register with both. */
export function sourced(files: readonly InkFile[]) {
  const ink = checkCitations(files, names)
  const records = recordLines()
  const wanting = records.filter(
    line => line.cites.length === 0 && !line.marked && wantsSource(line.text, names) !== null,
  )
  const uncited = wanting.filter(line => !exempt(line))
  const bearing = claims.flatMap(claim => [...claim.for, ...claim.against].map(({ source }) => source))
  const cites = [
    ...citesOf(files),
    ...records.flatMap(line => [...line.cites]),
    ...places.flatMap(place => [...place.cites]),
    ...assumptions.flatMap(({ sources: from }) => (from === 'our guess' ? [] : from)),
    ...bearing,
  ]
  const known = new Set<string>([...sources, ...claims].map(({ id }) => id))
  const used = new Set<string>(cites)
  return {
    claims: claims.length,
    citedLines: ink.cited + records.filter(line => line.cites.length > 0).length,
    uncitedLines: ink.uncited + uncited.length,
    exemptLines: ink.exempt + wanting.length - uncited.length,
    unresolved: [...used].filter(id => !known.has(id)).length,
    unusedSources: sources.filter(({ id }) => !used.has(id)).length,
    inventedMarked: ink.marked + records.filter(({ marked }) => marked).length,
    /** The same by name, for whoever has to mend them. */
    faults: {
      uncited: uncited.map(({ where, text }) => `${where}: ${text}`),
      unresolved: [...used].filter(id => !known.has(id)),
      unused: sources.filter(({ id }) => !used.has(id)).map(({ id }) => id),
    },
  }
}
