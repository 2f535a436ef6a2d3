import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Cite, plugins } from '@citation-js/core'
import type { Source } from '../../story/schema/source.ts'

/** The register's sources as files a reference manager imports. */
export interface Exports {
  readonly bibtex: string
  readonly ris: string
  readonly csl: string
}

const keyOf = ({ id }: Source): string => id.slice('sources/'.length)

/** What goes into the note field of every record: what it is, and how it was seen. */
const noteOf = ({ kind, seenNote }: Source): string => `${kind}. ${seenNote}`

/** RIS has no newspaper record that keeps its author and day; Zotero and EndNote read a magazine's the same way. */
const RIS_TYPES: Readonly<Record<string, string>> = { 'article-newspaper': 'article-magazine' }

/** Citation.js folds RIS at eighty characters, in mid-word, and cuts ids at twenty; managers want neither. */
function mended(ris: string, keys: readonly string[]): string {
  const unfolded = ris.replace(/\n(?![A-Z][A-Z0-9] {2}-|$)/g, '')
  let at = 0
  return unfolded.replace(/^ID {2}- .*$/gm, () => `ID  - ${keys[at++] ?? ''}`)
}

/**
 * All sources as BibTeX, RIS and CSL-JSON, in the order given, the same to the byte for the same sources. Each record's
 * key is its address in `story/sources/`, and its note says how the makers of the game saw it.
 */
export function exportsOf(sources: readonly Source[]): Exports {
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false })
  const items = sources.map(source => ({ ...source.csl, id: keyOf(source), note: noteOf(source) }))
  const ris = new Cite(items.map(item => ({ ...item, type: RIS_TYPES[item.type] ?? item.type }))).format(
    'ris',
  )
  return {
    bibtex: `${new Cite(items).format('bibtex').replace(/\t/g, '  ').trim()}\n`,
    ris: `${mended(ris.trim(), sources.map(keyOf))}\n`,
    csl: `${JSON.stringify(items, null, 1)}\n`,
  }
}
