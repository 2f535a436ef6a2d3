import { describe, expect, it } from 'vitest'
import { sources } from '../../story/sources/index.ts'
import { bibliography } from './bibliography.ts'
import { bibliographyPlugin } from './plugin.ts'
import { plain, runsOf } from './runs.ts'

const made = bibliography(sources)

describe('the bibliography', () => {
  it('has a note and an entry for every source', () => {
    expect(Object.keys(made).sort()).toEqual(sources.map(source => source.id).sort())
    for (const { note, entry } of Object.values(made)) {
      expect(plain(note).length).toBeGreaterThan(8)
      expect(plain(entry).length).toBeGreaterThan(8)
    }
  })

  it('prints no broken field, no markup and no claim that a work is undated', () => {
    for (const [id, { note, entry }] of Object.entries(made)) {
      for (const text of [plain(note), plain(entry)])
        expect(text, id).not.toMatch(/undefined|\[object|NaN|<\/?\w|&#|\bn\.d\b|—{2}|\.\.|CSL/)
    }
  })

  it('carries the title of its source', () => {
    for (const source of sources) {
      const entry = plain(made[source.id]?.entry ?? []).toLowerCase()
      const opening = source.csl.title
        .replace(/[“”‘’]/g, '')
        .slice(0, 12)
        .toLowerCase()
      expect(entry.replace(/[“”‘’]/g, ''), source.id).toContain(opening)
    }
  })

  it('follows Chicago for an article and quotes only real titles', () => {
    expect(made['sources/hovannisian-1973']?.entry).toEqual([
      'Hovannisian, Richard G. “Armenia and the Caucasus in the Genesis of the Soviet-Turkish Entente.” ',
      ['International Journal of Middle East Studies'],
      ' 4, no. 2 (April 1973): 129–47. https://www.jstor.org/stable/162238.',
    ])
    expect(plain(made['sources/stalin-1922-05-14']?.entry ?? [])).not.toContain('“')
  })

  it('is served as one module', () => {
    const plugin = bibliographyPlugin()
    const load = plugin.load as (id: string) => string | null
    const code = load('\0virtual:bibliography')
    expect(code).toMatch(/^export const bibliography = \{/)
    expect(load('other')).toBeNull()
  })
})

describe('runsOf', () => {
  it('keeps italics, drops other tags and decodes entities', () => {
    const runs = runsOf('<div class="csl-entry">A &#38; B, <i>Book</i>, <span>2</span> &lt;3&gt;.</div>')
    expect(runs).toEqual(['A & B, ', ['Book'], ', 2 <3>.'])
  })
})
