import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: 'game',
  base: './',
  publicDir: '../assets',
  server: { fs: { allow: ['..'] } },
  build: { outDir: '../dist/site', emptyOutDir: true, target: 'es2022' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    root: '.',
    include: ['game/**/*.test.{ts,tsx}', 'story/**/*.test.ts', 'scripts/**/*.test.ts'],
  },
})
