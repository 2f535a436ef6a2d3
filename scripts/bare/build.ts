import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('.', import.meta.url))
export const BARE = '.cache/bare/site'

/** Builds the pages of this folder, the map without desk or story among them, into `.cache/bare/site`. Nothing of it ships. */
export async function buildBare(pages: readonly string[] = ['map.html']): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: fileURLToPath(new URL(`../../${BARE}`, import.meta.url)),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: pages.map(page => `${ROOT}${page}`) },
    },
  })
  return BARE
}
