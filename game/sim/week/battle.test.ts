import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tiny, tinyTurn } from '../fixtures.ts'
import { gunWorth, strengthOf } from '../model/strength.ts'
import type { Band } from '../world.ts'
import { fight } from './battle.ts'

const force = (over: Partial<Band>): Band => ({
  ...tiny().bands['bands/garrison-gate']!,
  task: { kind: 'camp' },
  at: 'places/valley',
  ...over,
})

test('order wins stand-up fights and dies under guns', () => {
  const turn = tinyTurn()
  const loose = force({ order: 10 })
  const drilled = force({ order: 70 })
  expect(strengthOf(turn, [drilled], [loose])).toBeGreaterThan(strengthOf(turn, [loose], [drilled]))
  expect(gunWorth(turn, 6, [drilled])).toBeGreaterThan(gunWorth(turn, 6, [loose]) + 100)
})

test('a rifle, a machine gun, heart: each makes a force stronger, whatever it is', () => {
  const turn = tinyTurn()
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(100), fc.nat(100), fc.nat(3000), (men, order, spirit, rifles) => {
      const base = force({ men, order, spirit, rifles, machineGuns: 0 })
      const strength = strengthOf(turn, [base], [])
      expect(strengthOf(turn, [{ ...base, rifles: rifles + 10 }], [])).toBeGreaterThanOrEqual(strength)
      expect(strengthOf(turn, [{ ...base, machineGuns: 2 }], [])).toBeGreaterThan(strength)
      expect(strengthOf(turn, [{ ...base, spirit: Math.min(100, spirit + 10) }], [])).toBeGreaterThanOrEqual(
        strength,
      )
    }),
    { numRuns: 60 },
  )
})

test('the beaten lose more than the winner, fall back a stretch, and the fight is chronicled from the Pasha’s side', () => {
  const world = tiny({ men: 300, rifles: 200, at: 'places/valley' })
  const reds = force({ id: 'bands/left-column', men: 2000, rifles: 2000, guns: 6, machineGuns: 20 })
  const turn = tinyTurn({ ...world, bands: { ...world.bands, [reds.id]: reds } })
  const met = fight(turn, [reds], [turn.world.bands['bands/pasha']!], 'places/valley', 0, null)
  expect(met.won).toBe('first')
  expect(turn.world.chronicle[met.told]).toMatchObject({
    kind: 'battle-lost',
    band: 'bands/pasha',
    other: 'bands/left-column',
  })
  expect(turn.world.bands['bands/pasha']!.men).toBeLessThan(260)
  expect(turn.world.bands['bands/left-column']!.men).toBe(1920)
  expect(turn.world.bands['bands/pasha']!.at).not.toBe('places/valley')
})

test('drill beats equals in the open, and the same drill costs more dead where guns bear on it', () => {
  const meets = (order: number, guns: number) => {
    const world = tiny({
      men: 1000,
      rifles: 1000,
      horses: 500,
      order,
      spirit: 60,
      grain: 9,
      at: 'places/valley',
    })
    const foe = force({
      id: 'bands/left-column',
      men: 1000,
      rifles: 1000,
      order: 20,
      spirit: 60,
      guns,
      machineGuns: 0,
    })
    const turn = tinyTurn({ ...world, bands: { ...world.bands, [foe.id]: foe } })
    const own = turn.world.bands['bands/pasha']!
    const met = fight(turn, [own], [foe], 'places/valley', 0, null)
    return { met, told: turn.world.chronicle[met.told]! }
  }
  expect(meets(80, 0).met.won).toBe('first')
  expect(meets(80, 0).told.why![0]).toBe('order')
  expect(meets(80, 10).told.n!).toBeGreaterThan(meets(80, 0).told.n!)
  expect(meets(80, 30)).toMatchObject({ met: { won: 'second' }, told: { kind: 'battle-lost' } })
  expect(meets(80, 30).told.why).toContain('guns')
})
