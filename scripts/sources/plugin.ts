import type { Plugin } from 'vite'
import { sources } from '../../story/sources/index.ts'
import { bibliography } from './bibliography.ts'
import { coins } from './coins.ts'
import { exportsOf } from './exports.ts'

/** Each module made ready at build time, by the name it is imported under. */
const MODULES: Readonly<Record<string, () => string>> = {
  'virtual:bibliography': () =>
    `export const bibliography = ${JSON.stringify(bibliography(sources))}
export const coins = ${JSON.stringify(Object.fromEntries(sources.map(source => [source.id, coins(source)])))}
`,
  'virtual:exports': () => `export const files = ${JSON.stringify(exportsOf(sources))}\n`,
}

/**
 * Serves `virtual:bibliography` (the rendered references and COinS of every source) and `virtual:exports` (the same
 * sources as BibTeX, RIS and CSL-JSON). The processors run here and never ship.
 */
export function bibliographyPlugin(): Plugin {
  return {
    name: 'bibliography',
    resolveId: id => (id in MODULES ? `\0${id}` : null),
    load: id => MODULES[id.replace(/^\0/, '')]?.() ?? null,
  }
}
