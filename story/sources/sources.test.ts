import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { shownFrom } from '../../scripts/register/weeks.ts'
import { claims } from '../claims/index.ts'
import { sources } from './index.ts'
import { SOURCE_KINDS } from './kinds.ts'

const here = dirname(fileURLToPath(import.meta.url))

const ids = new Set<string>(sources.map(source => source.id))

describe('the sources', () => {
  it('stand one to a file, under the name of the file', () => {
    const files = readdirSync(here).filter(name => name.endsWith('.json'))
    expect(files.map(name => `sources/${name.slice(0, -5)}`).sort()).toEqual([...ids].sort())
    for (const source of sources) expect(source.csl.id).toBe(source.id)
  })

  it('say of each who made it, when, for whom, how it was seen, what it is good for and who disputes it', () => {
    for (const { id, position, made, seenNote, goodFor, cannotTell, disputed } of sources)
      for (const field of [position, made.when, made.readers, seenNote, goodFor, cannotTell, disputed]) {
        expect(field.length, `${id}: '${field}'`).toBeGreaterThan(10)
        expect(field, `${id}: a whole sentence`).toMatch(/[.?!]$/)
      }
  })

  it('leave out what is not known instead of leaving it empty', () => {
    for (const source of sources)
      expect(JSON.stringify(source), source.id).not.toMatch(/""|null|\[\]|\{\}|undefined|TODO/)
  })

  it('are of a kind the bibliography has a heading for', () => {
    for (const { kind, id } of sources) expect(SOURCE_KINDS, id).toContain(kind)
  })

  it('do not tell in their notes what the campaign has not yet reached', () => {
    const early = claims.filter(claim => shownFrom(claim) === 0)
    const open = new Set<string>(
      early.flatMap(claim => [...claim.for, ...claim.against].map(({ source }) => source)),
    )
    const telling = /\b(?:his death|was killed|killed in 1922|August 1922|hillside|last charge)\b/i
    for (const { id, position, made, goodFor, cannotTell, disputed } of sources.filter(one =>
      open.has(one.id),
    ))
      expect([position, made.when, made.readers, goodFor, cannotTell, disputed].join(' '), id).not.toMatch(
        telling,
      )
  })

  it('have addresses that can be opened, where they have one', () => {
    for (const source of sources) {
      const url = source.csl.URL
      if (url !== undefined) expect(() => new URL(String(url)), source.id).not.toThrow()
    }
  })
})
