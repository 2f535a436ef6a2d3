import type { Plugin } from 'vite'

/** For the page that holds everything: leaves out the second encoding of every sound, which only doubles its weight. */
export function oneSound(): Plugin {
  return {
    name: 'one-sound',
    enforce: 'pre',
    load: id => (/\.m4a\?url$/.test(id) ? "export default ''" : null),
  }
}
