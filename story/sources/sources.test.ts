import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sources } from './index.ts'

const here = dirname(fileURLToPath(import.meta.url))
const story = dirname(here)

/** Every `sources/…` id a file of the story names, with the file that names it. */
function cited(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const entry of readdirSync(story, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(ts|ink)$/.test(entry.name) || entry.name.endsWith('.test.ts')) continue
    const path = join(entry.parentPath, entry.name)
    if (path.startsWith(join(story, 'schema'))) continue
    for (const [id] of readFileSync(path, 'utf8').matchAll(/(?<![./\w])sources\/[a-z0-9-]+/g)) {
      if (path !== join(here, 'index.ts')) found.set(id, path.slice(story.length + 1))
    }
  }
  return found
}

const ids = new Set<string>(sources.map(source => source.id))

describe('the sources', () => {
  it('stand one to a file, under the name of the file', () => {
    const files = readdirSync(here).filter(name => name.endsWith('.json'))
    expect(files.map(name => `sources/${name.slice(0, -5)}`).sort()).toEqual([...ids].sort())
    for (const source of sources) expect(source.csl.id).toBe(source.id)
  })

  it('leave out what is not known instead of leaving it empty', () => {
    for (const source of sources) {
      expect(source.reliability.length, source.id).toBeGreaterThan(20)
      expect(source.seenNote.length, source.id).toBeGreaterThan(10)
      expect(JSON.stringify(source), source.id).not.toMatch(/""|null|\[\]|\{\}|undefined|TODO/)
    }
  })

  it('answer every citation of the story', () => {
    const lost = [...cited()].filter(([id]) => !ids.has(id)).map(([id, file]) => `${file}: ${id}`)
    expect(lost).toEqual([])
  })

  it('are all used', () => {
    const used = cited()
    expect([...ids].filter(id => !used.has(id))).toEqual([])
  })

  it('have addresses that can be opened, where they have one', () => {
    for (const source of sources) {
      const url = source.csl.URL
      if (url !== undefined) expect(() => new URL(String(url)), source.id).not.toThrow()
    }
  })
})
