import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { phaserParts } from '../phaser/plugin.ts'

const ROOT = fileURLToPath(new URL('.', import.meta.url))
const BARE = '.cache/bare/site'
const WHOLE = '.cache/bare/whole'

/**
 * Builds pages of this folder, the map without desk or story among them, and returns the folder they are in. With `whole` they
 * carry the unchanged package of Phaser, for comparison, and lie in a folder of their own. Nothing of it ships.
 */
export async function buildBare(pages: readonly string[] = ['map.html'], whole = false): Promise<string> {
  const folder = whole ? WHOLE : BARE
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: whole ? [] : [phaserParts()],
    build: {
      outDir: fileURLToPath(new URL(`../../${folder}`, import.meta.url)),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: pages.map(page => `${ROOT}${page}`) },
    },
  })
  return folder
}
