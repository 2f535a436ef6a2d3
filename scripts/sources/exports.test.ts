import * as ris from '@customcommander/ris'
import { parse } from '@retorquere/bibtex-parser'
import { describe, expect, it } from 'vitest'
import type { Source } from '../../story/schema/source.ts'
import { sources } from '../../story/sources/index.ts'
import { coins } from './coins.ts'
import { exportsOf } from './exports.ts'

const made = exportsOf(sources)
const keys = sources.map(({ id }) => id.slice('sources/'.length))
const titleOf = (key: string): string => sources.find(({ id }) => id === `sources/${key}`)?.csl.title ?? ''
const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\s]/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()

describe('the exports', () => {
  it('BibTeX: an independent reader finds every source under its key, with its title', () => {
    const { entries, errors } = parse(made.bibtex)
    expect(errors).toEqual([])
    expect(entries.map(({ key }) => key)).toEqual(keys)
    for (const { key, fields } of entries) expect(bare(String(fields.title)), key).toBe(bare(titleOf(key)))
  })

  it('RIS: an independent reader finds every source, with its title, author and note', () => {
    const records = ris.read(made.ris)
    expect(records.map(({ ID }) => ID?.[0])).toEqual(keys)
    for (const record of records) {
      const source = sources.find(({ id }) => id === `sources/${record.ID?.[0]}`)
      expect(bare(String(record.TI?.[0])), source?.id).toBe(bare(source?.csl.title ?? ''))
      expect(record.N1?.[0], source?.id).toContain(source?.seenNote)
      expect(record.AU?.length ?? 0, source?.id).toBe(
        (source?.csl.author as unknown[] | undefined)?.length ?? 0,
      )
      if (source?.csl.issued) expect(record.DA?.length, source.id).toBe(1)
    }
  })

  it('CSL-JSON: every item keeps its fields', () => {
    const items = JSON.parse(made.csl) as readonly { id: string; title: string; type: string }[]
    expect(items.map(({ id }) => id)).toEqual(keys)
    for (const { id, title } of items) expect(title).toBe(titleOf(id))
  })

  it('are the same to the byte when made again', () => {
    expect(exportsOf(sources)).toEqual(made)
  })
})

describe('COinS', () => {
  it('carries what OpenURL has a name for', () => {
    const span = new URLSearchParams(coins(sources.find(({ id }) => id === 'sources/hovannisian-1973')!))
    expect(Object.fromEntries(span)).toMatchObject({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
      'rft.aulast': 'Hovannisian',
      'rft.volume': '4',
      'rft.spage': '129',
      'rft.epage': '147',
      'rft.date': '1973-04',
    })
  })

  it('leaves out what is not known', () => {
    const csl = { id: 'sources/x', type: 'webpage', title: 'A & B' }
    expect(coins({ csl } as unknown as Source)).toBe(
      'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.title=A%20%26%20B',
    )
  })
})
