import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { acts } from './gather.ts'
import { inkPlugin } from './plugin.ts'

/** Builds a page of one line with the plugin and answers its chunks by name. */
async function built(code: string): Promise<Map<string, string>> {
  const root = mkdtempSync(join(tmpdir(), 'ink-plugin-'))
  writeFileSync(join(root, 'main.js'), code)
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [inkPlugin()],
    build: { outDir: 'out', minify: false, rolldownOptions: { input: join(root, 'main.js') } },
  })
  const out = join(root, 'out', 'assets')
  return new Map(readdirSync(out).map(name => [name, readFileSync(join(out, name), 'utf8')]))
}

test('each act is a chunk of its own, and the headers stand with who asks for them', async () => {
  const chunks = await built(`
    import { scenes } from 'virtual:scenes'
    import { loadAct } from 'virtual:story'
    globalThis.game = { scenes, loadAct }
  `)
  const [main] = [...chunks].filter(([name]) => name.startsWith('main'))
  expect(main![1]).toContain('prologue_letter')
  expect(main![1]).not.toContain('inkVersion')
  const stories = [...chunks].filter(([, text]) => text.includes('inkVersion'))
  expect(stories).toHaveLength(acts().length)
})
