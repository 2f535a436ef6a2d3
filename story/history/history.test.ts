import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { places } from '../places/index.ts'
import { sources } from '../sources/index.ts'
import { history } from './index.ts'

const placeIds = new Set<string>(places.map(place => place.id))
const sourceIds = new Set<string>(sources.map(source => source.id))
const START = Date.UTC(1921, 10, 8)
const WEEK = 7 * 24 * 3600 * 1000

/** First and last campaign week a date as precise as the record can mean. */
function weeksOf(date: string): readonly [number, number] {
  const [year = 0, month, day] = date.split('-').map(Number)
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const last = Date.UTC(year, month === undefined ? 12 : day === undefined ? month : month - 1, day ?? 0)
  return [first, last].map(time => Math.max(0, Math.floor((time - START) / WEEK) + 1)) as [number, number]
}

describe('the attested line', () => {
  it('stands one record to a file', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter(
      name => name !== 'index.ts' && !name.endsWith('.test.ts'),
    )
    expect(files.map(name => `history/${name.slice(0, -3)}`).sort()).toEqual(history.map(e => e.id).sort())
  })

  it('runs in the order of its weeks', () => {
    const firsts = history.map(event => event.weeks[0])
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
  })

  it('gives weeks that its dates allow', () => {
    for (const event of history) {
      const [first, last] = weeksOf(event.date)
      expect(event.weeks[0], event.id).toBeLessThanOrEqual(event.weeks[1])
      expect(event.weeks[0], event.id).toBeLessThanOrEqual(last)
      expect(event.weeks[1], event.id).toBeGreaterThanOrEqual(first)
      if (event.date.length === 10) expect([...event.weeks], event.id).toEqual([first, last])
    }
  })

  it('cites sources that exist and places of the map', () => {
    for (const event of history) {
      expect(event.cites.length, event.id).toBeGreaterThan(0)
      for (const cite of event.cites) expect(sourceIds, event.id).toContain(cite)
      for (const place of [event.place, event.enver]) if (place) expect(placeIds, event.id).toContain(place)
    }
  })

  it('names the rival version wherever it calls itself disputed', () => {
    for (const event of history)
      if (event.confidence === 'disputed') expect(event.rival, event.id).not.toBe('')
  })

  it('calls attested only what two sources or a document of the time bear out', () => {
    const kinds = new Map<string, string>(sources.map(source => [source.id, source.kind]))
    for (const event of history) {
      if (event.confidence !== 'attested' || event.cites.length > 1) continue
      const only = event.cites[0] ?? ''
      const strong = ['document', 'press', 'scholarship'].includes(kinds.get(only) ?? '')
      expect(strong, `${event.id} rests on ${only}`).toBe(true)
    }
  })

  it('holds the year', () => {
    const byId = new Map<string, (typeof history)[number]>(history.map(event => [event.id, event]))
    expect(byId.get('history/enver-killed')).toMatchObject({ date: '1922-08-04', weeks: [39, 39] })
    expect(byId.get('history/hunting-party')).toMatchObject({ date: '1921-11-09', weeks: [1, 1] })
  })
})
