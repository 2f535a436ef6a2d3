import { expect, test } from 'vitest'
import { TINY, tiny, tinyTurn } from '../fixtures.ts'
import type { Happening } from '../happening.ts'
import { knownBands } from '../views/known.ts'
import type { Report } from '../world.ts'
import { correctRumours } from './corrections.ts'

const column = 'bands/left-column' as const
const seen = (id: number, week: number, place: `places/${string}`): Happening => ({
  id,
  week,
  kind: 'column-marched',
  band: column,
  place,
  causes: [],
  witnessed: false,
})
const report = (id: number, over: Partial<Report>): Report => ({
  id,
  week: 30,
  of: 26,
  source: 'merchant',
  happening: id,
  sure: 1,
  wrong: false,
  ...over,
})
const base = tiny({ at: 'places/ford' })
const world = {
  ...base,
  week: 31,
  bands: {
    ...base.bands,
    [column]: { ...base.bands['bands/garrison-gate']!, id: column, task: { kind: 'camp' } as const },
  },
  chronicle: [seen(0, 26, 'places/gate'), seen(1, 29, 'places/market')],
}

test('a wrong rumour of a band is set right by a later and younger report of it, once', () => {
  const reports = [report(0, { wrong: true }), report(1, { week: 31, of: 29, sure: 2 })]
  const turn = tinyTurn({ ...world, reports })
  correctRumours(turn)
  correctRumours(turn)
  const told = turn.world.chronicle.filter(h => h.kind === 'rumour-corrected')
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({ band: column, n: 1, causes: [0, 1], witnessed: true })
  expect(['places/start', 'places/market']).toContain(told[0]!.place)
})

test('an older report corrects nothing, and neither does another wrong one', () => {
  const older = [report(0, { wrong: true, happening: 1, of: 29 }), report(1, { week: 31, happening: 0 })]
  const wrong = [report(0, { wrong: true }), report(1, { week: 31, of: 29, wrong: true })]
  for (const reports of [older, wrong]) {
    const turn = tinyTurn({ ...world, reports })
    correctRumours(turn)
    expect(turn.happened).toEqual([])
  }
})

test('a straggler with old news does not move a band back on the map', () => {
  const reports = [report(0, { happening: 1, of: 29, sure: 2 }), report(1, { week: 31, happening: 0 })]
  const sighting = knownBands({ ...world, reports }, TINY).find(s => s.band === column)
  expect(sighting).toMatchObject({ at: 'places/market', age: 2 })
})
