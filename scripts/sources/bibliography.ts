import { readFileSync } from 'node:fs'
import CSL from 'citeproc'
import type { SourceId } from '../../story/schema/ids.ts'
import type { Reference, Source } from '../../story/schema/source.ts'
import { runsOf } from './runs.ts'

const read = (name: string) => readFileSync(new URL(`./csl/${name}`, import.meta.url), 'utf8')

/** A described paper keeps its small letters: citeproc capitalises English titles only. */
function item(source: Source | undefined): unknown {
  return source?.titleSupplied ? { ...source.csl, language: 'und' } : source?.csl
}

/** Descriptions of untitled papers stand without quotation marks, as Chicago asks. */
function unquoted(html: string, source: Source): string {
  const at = source.titleSupplied ? html.indexOf(`“${source.csl.title}`) : -1
  if (at < 0) return html
  const end = at + 1 + source.csl.title.length
  return html.slice(0, at) + source.csl.title + html.slice(end).replace('”', '')
}

/** Chicago's n.d. claims that a work bears no date; ours only say that the copy read did not show one. */
function undated(html: string): string {
  const atEnd = html.replace(/\bn\.d\.(?=\s*(<\/div>)?\s*$)/, 'date not seen.')
  return atEnd.replace(/\bn\.d\.?(?=[,.)])/, 'date not seen')
}

const finish = (html: string, source: Source) => runsOf(undated(unquoted(html, source)))

/**
 * Every source in the notes-and-bibliography manner of the Chicago Manual (17th edition), keyed by id: the full
 * note and the bibliography entry. Runs at build time only; citeproc is not shipped.
 */
export function bibliography(sources: readonly Source[]): Readonly<Record<SourceId, Reference>> {
  const byId = new Map<string, Source>(sources.map(source => [source.id, source]))
  const system = {
    retrieveLocale: () => read('locales-en-US.xml'),
    retrieveItem: (id: string) => item(byId.get(id)),
  }
  // Entries are read one at a time, so a repeated author is printed, not dashed.
  const style = read('chicago-fullnote-bibliography.csl').replace(/ subsequent-author-substitute="[^"]*"/, '')
  const engine = new CSL.Engine(system, style, 'en-US')
  engine.updateItems(sources.map(source => source.id))
  const [parameters, entries] = engine.makeBibliography()
  const entryOf = new Map(parameters.entry_ids.map((ids, at) => [ids[0], entries[at] ?? '']))
  const made: Record<SourceId, Reference> = {}
  for (const source of sources) {
    const note = engine.makeCitationCluster([{ id: source.id }])
    const entry = entryOf.get(source.id) ?? ''
    made[source.id] = { note: finish(note, source), entry: finish(entry, source) }
  }
  return made
}
