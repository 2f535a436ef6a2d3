import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { inkPlugin } from './scripts/ink/plugin.ts'
import { oneSound } from './scripts/package/one-sound.ts'
import { phaserParts } from './scripts/phaser/plugin.ts'
import { prerenderPlugin } from './scripts/prerender/plugin.ts'
import { registerPlugin } from './scripts/register/plugin.ts'
import { bibliographyPlugin } from './scripts/sources/plugin.ts'

// `vite build` makes dist/site (chunks, for any static host and itch.io); `--mode offline` makes one page that runs by
// double click, with everything in it.
export default defineConfig(({ mode }) => {
  const offline = mode === 'offline'
  return {
    root: 'game',
    base: './',
    // Every file of assets/ is imported where it is used, so that it is hashed, checked and can be inlined.
    publicDir: false as const,
    server: { fs: { allow: ['..'] } },
    plugins: [
      phaserParts(),
      inkPlugin(),
      bibliographyPlugin(),
      registerPlugin(),
      prerenderPlugin(),
      ...(offline ? [oneSound(), viteSingleFile({ removeViteModuleLoader: true })] : []),
    ],
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
    build: {
      outDir: offline ? '../dist/offline' : '../dist/site',
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: offline ? 100_000_000 : 0,
      chunkSizeWarningLimit: 1_500,
    },
    test: {
      root: '.',
      include: ['game/**/*.test.{ts,tsx}', 'story/**/*.test.ts', 'scripts/**/*.test.ts'],
      testTimeout: 30_000,
      // The tests share no state; one module graph for all of them is three times faster on two cores.
      isolate: false,
    },
  }
})
