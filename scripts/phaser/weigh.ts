import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { phaserParts } from './plugin.ts'

/** A page whose only script keeps all of Phaser. */
const PAGE = '\0only-phaser'
const only: Plugin = {
  name: 'only-phaser',
  enforce: 'pre',
  resolveId: id => (id === PAGE ? PAGE : null),
  load: id => (id === PAGE ? "import Phaser from 'phaser'\nwindow.Phaser = Phaser" : null),
}

async function packed(plugins: readonly Plugin[]): Promise<number> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [only, ...plugins],
    build: { write: false, target: 'es2022', chunkSizeWarningLimit: 3000, rolldownOptions: { input: PAGE } },
  })
  const outputs = [made].flat().flatMap(one => ('output' in one ? one.output : []))
  return outputs.reduce((sum, one) => sum + (one.type === 'chunk' ? gzipSync(one.code).length : 0), 0)
}

/** Bytes of Phaser alone, minified and gzipped: the parts the map is built with, and the whole package. */
export async function bytesOfPhaser(): Promise<{ readonly parts: number; readonly whole: number }> {
  return { parts: await packed([phaserParts()]), whole: await packed([]) }
}
