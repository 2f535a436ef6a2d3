import { expect, test } from 'vitest'
import { tiny, tinyTurn, weeksLater, withBand, withoutBands } from '../fixtures.ts'
import type { World } from '../world.ts'
import { payForStaying, weeksOf } from './staying.ts'

const VALE = 'districts/vale' as const
const sat = (weeks: number, over: Partial<World> = {}): World => {
  const base = tiny({ men: 24, at: 'places/valley', hidden: true })
  const camps = Array.from({ length: weeks }, (_, i) => ({ week: i, place: 'places/valley' as const }))
  return { ...base, week: weeks, camps, ...over }
}
const paid = (world: World) => {
  const turn = tinyTurn(world)
  payForStaying(turn)
  return turn
}

test('weeks in one place are counted back from the last camp', () => {
  const camps = (['gate', 'valley', 'gate', 'valley', 'valley'] as const).map((name, week) => ({
    week,
    place: `places/${name}` as const,
  }))
  expect(weeksOf({ ...tiny(), camps }, place => place === 'places/valley')).toBe(2)
})

test('a camp that does not move is a line in the chronicle, and not every week', () => {
  const lines = [1, 2, 3, 4, 5, 6].filter(n => paid(sat(n)).happened.some(h => h.kind === 'stayed'))
  expect(lines).toEqual([2, 6])
})

test('a guest is welcome for two months; then the villages turn, and the bek whose guest he is', () => {
  expect(paid(sat(8)).world.districts[VALE]!.support).toBe(40)
  const worn = paid(sat(12))
  expect(worn.world.districts[VALE]!.support).toBeLessThan(40)
  const told = worn.happened.find(h => h.kind === 'guests-weigh')!
  expect(told).toMatchObject({ district: VALE, n: 12 })
  expect(worn.world.people['people/berdi']!.grounds['long-guest']).toBeLessThan(0)
  expect(paid(sat(40)).world.districts[VALE]!.support).toBeLessThan(worn.world.districts[VALE]!.support)
})

test('a captive pays nothing: he is not asked where he would camp', () => {
  const world = sat(12)
  const held = { ...world, pasha: { ...world.pasha, captiveOf: 'people/berdi' as const, captiveSince: 1 } }
  expect(paid(held).happened).toEqual([])
})

test('where the villages have turned somebody talks, and riders come by night', () => {
  const base = withBand(sat(30), 'bands/pasha', { spirit: 10 })
  const sour = { ...base.districts[VALE]!, support: -60 }
  const acts = [{ what: 'break-with-moscow', week: 1, place: null }]
  const nights = Array.from({ length: 20 }, (_, seed) =>
    paid({ ...base, seed, acts, districts: { ...base.districts, [VALE]: sour } }),
  )
  const informers = nights.flatMap(turn => turn.happened.filter(h => h.kind === 'informer'))
  expect(informers.length).toBeGreaterThan(2)
  const ends = nights.map(turn => turn.world.ending !== null)
  const slips = nights.filter(turn => turn.happened.some(h => h.kind === 'slipped-away'))
  expect(ends).toContain(true)
  expect(slips.length).toBeGreaterThan(0)
  for (const { world } of slips) expect(world.bands['bands/pasha']!.men).toBeLessThan(24)
  expect(nights.every(turn => turn.world.reds.alarm >= base.reds.alarm)).toBe(true)
})

test('a big host kept in one valley through the winter starves it and dissolves', () => {
  const start = { ...tiny({ men: 2500, horses: 3000, grain: 14, at: 'places/valley' }), week: 4 }
  const alone = withoutBands(start, 'bands/garrison-gate', 'bands/garrison-market')
  const world = weeksLater(alone, 16)
  const vale = world.districts[VALE]!
  expect(vale.grain).toBeLessThan(alone.districts[VALE]!.grain / 4)
  expect(vale.support).toBeLessThan(0)
  expect(vale.dead).toBeGreaterThan(0)
  expect(vale.fled).toBeGreaterThan(0)
  expect(world.bands['bands/pasha']!.men).toBeLessThan(1250)
  expect(world.bands['bands/pasha']!.horses).toBeLessThan(1500)
  const deserted = world.chronicle.findLast(h => h.kind === 'men-deserted')!
  expect(world.chronicle[deserted.causes[0]!]!.kind).toBe('hungry')
})
