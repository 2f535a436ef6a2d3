import { expect, test } from 'vitest'
import { TINY, tiny } from '../fixtures.ts'
import type { Happening } from '../happening.ts'
import type { Report, World } from '../world.ts'
import { knownTrail, ringsOf, rubbedOut, tracesOf } from './traces.ts'

const happened = (all: readonly Partial<Happening>[]): readonly Happening[] =>
  all.map((h, id) => ({ id, week: 3, kind: 'raided', causes: [], witnessed: false, ...h }))

const told = (happening: number, change: Partial<Report> = {}): Report => ({
  id: happening,
  week: 4,
  of: 3,
  source: 'rider',
  happening,
  sure: 3,
  wrong: false,
  ...change,
})

const world = (chronicle: readonly Happening[], reports: readonly Report[], week = 5): World => ({
  ...tiny({ at: 'places/ford' }),
  week,
  chronicle,
  reports,
})

test('what nobody saw or told leaves no trace', () => {
  const all = happened([
    { kind: 'battle-won', place: 'places/gate' },
    { kind: 'battle-lost', place: 'places/hill', witnessed: true },
    { kind: 'raided', place: 'places/valley' },
  ])
  const kinds = tracesOf(world(all, [told(2)]), TINY).map(({ kind, place }) => `${kind} ${place}`)
  expect(kinds.sort()).toEqual(['battle places/hill', 'raid places/valley'])
})

test('a wrong report lies where it put the thing, until it is corrected', () => {
  const battle = { kind: 'battle-won', place: 'places/gate' } as const
  const wrong = told(0, { sure: 1, wrong: true })
  const [before] = tracesOf(world(happened([battle]), [wrong]), TINY)
  expect(before?.place).not.toBe('places/gate')
  const set = {
    kind: 'rumour-corrected',
    band: 'bands/aslan',
    place: 'places/ford',
    causes: [0, 0],
    week: 5,
    witnessed: true,
  } as const
  const [after] = tracesOf(world(happened([battle, set]), [wrong]), TINY)
  expect(after?.place).toBe('places/gate')
})

test('what was pencilled on a wrong report is rubbed out for the week it is set right, and then gone', () => {
  const set = {
    kind: 'rumour-corrected',
    band: 'bands/aslan',
    place: 'places/ford',
    week: 5,
    witnessed: true,
  } as const
  expect(rubbedOut(world(happened([set]), [], 5))).toEqual([{ band: 'bands/aslan', place: 'places/ford' }])
  expect(rubbedOut(world(happened([set]), [], 6))).toEqual([])
})

test('a ring is drawn from when it is known to have closed until it is known to be gone', () => {
  const begun = { kind: 'siege-begun', place: 'places/gate', band: 'bands/berdi', week: 2 } as const
  const broken = { kind: 'siege-broken', place: 'places/gate', week: 4 } as const
  expect(ringsOf(world(happened([begun]), []), TINY)).toEqual([])
  expect(ringsOf(world(happened([begun]), [told(0)]), TINY)).toMatchObject([
    { place: 'places/gate', weeks: 3 },
  ])
  expect(ringsOf(world(happened([begun, broken]), [told(0)]), TINY)).toHaveLength(1)
  expect(ringsOf(world(happened([begun, broken]), [told(0), told(1)]), TINY)).toEqual([])
})

test('of a column’s march only the places told of are known, in order', () => {
  const march = (place: string) =>
    ({ kind: 'column-marched', band: 'bands/left-column', place }) as Partial<Happening>
  const all = happened([march('places/gate'), march('places/hill'), march('places/valley')])
  const trail = knownTrail(world(all, [told(0), told(2)]), TINY, 'bands/left-column', 3)
  expect(trail.map(({ place }) => place)).toEqual(['places/gate', 'places/valley'])
})
