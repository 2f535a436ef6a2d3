import type { Plugin } from 'vite'
import { sources } from '../../story/sources/index.ts'
import { bibliography } from './bibliography.ts'

const NAME = 'virtual:bibliography'
const RESOLVED = `\0${NAME}`

/** Serves `virtual:bibliography`: the rendered references of every source, made once at build time. */
export function bibliographyPlugin(): Plugin {
  return {
    name: 'bibliography',
    resolveId: id => (id === NAME ? RESOLVED : null),
    load: id => {
      if (id !== RESOLVED) return null
      return `export const bibliography = ${JSON.stringify(bibliography(sources))}\n`
    },
  }
}
