import { expect, test } from 'vitest'
import { after, TINY, tiny } from '../fixtures.ts'
import { foretell } from './way.ts'

const ride = (to: `places/${string}`, hidden = false) =>
  ({ kind: 'move', band: 'bands/pasha', to, hidden }) as const

test('a ride is foretold along the way the band then takes', () => {
  const world = tiny({ grain: 30 })
  const told = foretell(world, TINY, ride('places/ford'))!
  const { task } = after(world, ride('places/ford')).bands['bands/pasha']!
  expect(task.kind === 'march' && task.march.path).toEqual(told.path.slice(1))
  expect(told).toMatchObject({
    path: ['places/market', 'places/valley', 'places/ford'],
    legs: [3, 2],
    halfDays: 5,
    pace: 'horse',
    weeks: 1,
    open: true,
    dangers: [],
  })
})

test('guns set the pace, and a track they cannot go is named', () => {
  const world = tiny({ guns: 2, grain: 30 })
  expect(foretell(world, TINY, ride('places/ford'))).toMatchObject({ pace: 'guns', legs: [6, 4], open: true })
  const top = foretell({ ...world, week: 32 }, TINY, ride('places/top'))!
  expect(top.open).toBe(false)
  expect(top.dangers).toContainEqual({ kind: 'no-guns', at: 'places/top', from: 'places/hill' })
})

test('a stretch under snow and a ford in flood are told with their cause', () => {
  const january = { ...tiny({ grain: 30 }), week: 10 }
  const shut = foretell(january, TINY, ride('places/top'))!
  expect(shut.open).toBe(false)
  expect(shut.dangers).toContainEqual({ kind: 'shut', at: 'places/top', from: 'places/hill', by: 'snow' })
  const june = { ...tiny({ grain: 30 }), week: 32 }
  const slow = foretell(june, TINY, ride('places/ford'))!
  expect(slow.legs).toEqual([3, 4])
  expect(slow.dangers).toContainEqual({ kind: 'slow', at: 'places/ford', from: 'places/valley', by: 'flood' })
  const bank = foretell(june, TINY, ride('places/bank'))!
  expect(bank.dangers).toContainEqual({ kind: 'ferry', at: 'places/bank', from: 'places/ford' })
})

test('a garrison on the way is told, and bars those who show themselves', () => {
  const acts = [{ what: 'break-with-moscow', week: 1, place: null }]
  const world = { ...tiny({ at: 'places/hill', grain: 30 }), acts }
  const enemy = { kind: 'enemy', at: 'places/market', band: 'bands/garrison-market', age: 0 }
  const seen = foretell(world, TINY, ride('places/valley'))!
  expect(seen.open).toBe(false)
  expect(seen.dangers).toContainEqual(enemy)
  const hidden = foretell(world, TINY, ride('places/valley', true))!
  expect(hidden.open).toBe(true)
  expect(hidden.dangers).toContainEqual(enemy)
})

test('an enemy the Pasha does not know of is no danger he is told', () => {
  const world = tiny({ at: 'places/start', grain: 30 })
  const column = { ...world.bands['bands/garrison-gate']!, id: 'bands/column' as const }
  const camped = { ...column, at: 'places/ford' as const, task: { kind: 'camp' } as const }
  const acts = [{ what: 'break-with-moscow', week: 1, place: null }]
  const far = { ...world, acts, bands: { ...world.bands, 'bands/column': camped } }
  const told = foretell(far, TINY, ride('places/ford', true))!
  expect(told.path).toContain('places/ford')
  expect(told.dangers.map(one => one.kind === 'enemy' && one.band)).not.toContain('bands/column')
})

test('empty sacks on arrival are told; who stays, and who rides nowhere, has no way', () => {
  expect(foretell(tiny({ grain: 1 }), TINY, ride('places/ford'))!.grainAfter).toBe(0)
  expect(foretell(tiny({ grain: 9 }), TINY, ride('places/ford'))!.grainAfter).toBe(6)
  expect(foretell(tiny(), TINY, ride('places/market'))).toBeNull()
  expect(foretell(tiny(), TINY, { kind: 'drill', band: 'bands/pasha' })).toBeNull()
  expect(foretell(tiny(), TINY, { kind: 'raid', band: 'bands/nobody', place: 'places/ford' })).toBeNull()
})

test('raiders ride past a garrison, besiegers up to it', () => {
  const acts = [{ what: 'break-with-moscow', week: 1, place: null }]
  const world = { ...tiny({ at: 'places/hill', grain: 30 }), acts }
  const order = { band: 'bands/pasha', place: 'places/market' } as const
  expect(foretell(world, TINY, { kind: 'raid', ...order })).toMatchObject({ open: true, halfDays: 2 })
  expect(foretell(world, TINY, { kind: 'besiege', ...order })).toMatchObject({ open: true, halfDays: 2 })
})
