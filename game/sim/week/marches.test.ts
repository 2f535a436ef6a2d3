import { expect, test } from 'vitest'
import { after, tiny, tinyTurn, weeksLater, withBand, withoutBands } from '../fixtures.ts'
import { halfDaysOf } from './marches.ts'

const ride = (to: `places/${string}`, hidden = false) =>
  ({ kind: 'move', band: 'bands/pasha', to, hidden }) as const

test('fourteen half-days in the open, ten by night, and more with led horses', () => {
  const world = tiny({ horses: 24 })
  const band = world.bands['bands/pasha']!
  expect(halfDaysOf(tinyTurn(world), band)).toBe(14)
  expect(halfDaysOf(tinyTurn(world), { ...band, hidden: true })).toBe(10)
  expect(halfDaysOf(tinyTurn(world), { ...band, horses: 40 })).toBe(19)
})

test('a long road is walked over more than one week, and done is remembered', () => {
  const peaceful = withoutBands(
    tiny({ at: 'places/start', horses: 24 }),
    'bands/garrison-gate',
    'bands/garrison-market',
  )
  const world = weeksLater(after(peaceful, ride('places/bank', true)), 1)
  expect(world.bands['bands/pasha']!.at).toBe('places/valley')
  expect(world.bands['bands/pasha']!.task).toMatchObject({ kind: 'march', to: 'places/bank' })
})

test('those camped with him ride too, and a follower left behind comes up', () => {
  const together = withBand(tiny(), 'bands/berdi', { at: 'places/market', follows: 'bands/pasha' })
  const friends = {
    ...together,
    people: {
      ...together.people,
      'people/berdi': { ...together.people['people/berdi']!, stance: 'with' as const },
    },
  }
  const world = weeksLater(after(friends, ride('places/ford')), 1)
  expect(world.bands['bands/berdi']!.at).toBe('places/ford')
})

test('snow that has fallen since he set out stops him below the pass', () => {
  const party = tiny({ at: 'places/start', men: 30, horses: 30, hidden: true })
  const november = { ...withoutBands(party, 'bands/aslan'), week: 2 }
  const order = { kind: 'move', band: 'bands/pasha', to: 'places/top', hidden: true } as const
  const world = weeksLater(after(november, order), 2)
  expect(world.bands['bands/pasha']!.at).toBe('places/hill')
  expect(world.chronicle.find(h => h.kind === 'march-blocked')).toMatchObject({
    what: 'snow',
    place: 'places/top',
  })
})

test('men without a horse hold up the rest', () => {
  const world = tiny({ men: 100, horses: 100 })
  const band = world.bands['bands/pasha']!
  const all = halfDaysOf(tinyTurn(world), band)
  expect(halfDaysOf(tinyTurn(world), { ...band, horses: 50 })).toBeLessThan(all)
  expect(halfDaysOf(tinyTurn(world), { ...band, horses: 0 })).toBe(10)
})
