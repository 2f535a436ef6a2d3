import { expect, test } from 'vitest'
import { tiny, tinyTurn, weeksLater } from '../fixtures.ts'
import type { World } from '../world.ts'
import { alarmForTroops } from './patience.ts'
import { unrestOf } from './unrest.ts'

const held = (world: World, holder: 'chiefs' | 'republic', control: number): World => ({
  ...world,
  districts: {
    ...world.districts,
    'districts/middle': { ...world.districts['districts/middle']!, holder, control },
  },
})

test('the rising alarms Tashkent by itself: valleys lost to chiefs, and a republic in name only', () => {
  const quiet = unrestOf(tinyTurn(tiny()))
  expect(quiet).toBeGreaterThan(0)
  expect(unrestOf(tinyTurn(held(tiny(), 'chiefs', 60)))).toBeGreaterThan(quiet)
  const firm = unrestOf(tinyTurn(held(tiny(), 'republic', 60)))
  expect(unrestOf(tinyTurn(held(tiny(), 'republic', 10)))).toBeGreaterThan(firm)
})

test('alarm grows for a Pasha who does nothing at all', () => {
  const start = tiny({ at: 'places/valley' })
  expect(weeksLater(start, 6).reds.alarm).toBeGreaterThan(start.reds.alarm)
})

const talking = (week: number, phaseSince: number, feeler: World['reds']['feeler'] = 'none') =>
  tinyTurn({ ...tiny(), week, reds: { ...tiny().reds, phase: 'talk', phaseSince, feeler } })

test('troops are sent for less once a session has passed in talk, and for more while an answer is put off', () => {
  const first = alarmForTroops(talking(24, 13))
  expect(alarmForTroops(talking(28, 13))).toBeLessThan(first)
  expect(alarmForTroops(talking(24, 13, 'stalled'))).toBeGreaterThan(first)
})

test('when the blow falls the Pasha is an outlaw, whoever’s war it was, unless a peace holds', async () => {
  const { atWar } = await import('../model/sides.ts')
  const camps = [
    { week: 0, place: 'places/town' as const },
    { week: 1, place: 'places/valley' as const },
  ]
  const blow = { ...tiny(), camps, reds: { ...tiny().reds, phase: 'offensive' as const } }
  expect(atWar(tiny())).toBe(false)
  expect(atWar(blow)).toBe(true)
  // One who never rode out is nobody’s outlaw.
  expect(atWar({ ...blow, camps: camps.slice(0, 1) })).toBe(false)
  expect(atWar({ ...blow, reds: { ...blow.reds, feeler: 'accepted' } })).toBe(false)
})
