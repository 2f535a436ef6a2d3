import { expect, test } from 'vitest'
import { tiny, tinyTurn } from '../fixtures.ts'
import type { Pledge, World } from '../world.ts'
import { alarmOf } from './alarm.ts'
import { readByReds } from './red-post.ts'

const letter = (to: `people/${string}`, about: string) =>
  ({ id: 0, from: 'pasha', to, about, sent: 4, arrives: 6, opened: false }) as const
const from = (place: `places/${string}`, seed: number): World => ({
  ...tiny({ at: place }, seed),
  week: 5,
  camps: [{ week: 4, place }],
})
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed)
const read = (place: `places/${string}`, to: `people/${string}`, about = 'thanks') =>
  SEEDS.flatMap(seed => {
    const turn = tinyTurn(from(place, seed))
    readByReds(turn, letter(to, about))
    return turn.happened.filter(h => h.kind === 'letter-copied')
  })

test('a letter whose road passes a Red post is copied now and then; one that meets none never is', () => {
  const past = read('places/gate', 'people/berdi')
  expect(past.length).toBeGreaterThan(0)
  expect(past.length).toBeLessThan(SEEDS.length)
  expect(read('places/ford', 'people/berdi')).toEqual([])
})

test('what it tells of foreign help or an oath alarms, and thanks do not', () => {
  const turn = tinyTurn()
  expect(alarmOf(turn, read('places/gate', 'people/berdi', 'help')[0]!)).toBeGreaterThan(0)
  expect(alarmOf(turn, read('places/gate', 'people/berdi', 'thanks')[0]!)).toBe(0)
})

const pledge = (id: number, to: `people/${string}`): Pledge => ({
  id,
  to,
  what: 'throne-to-emir',
  week: 2,
  due: null,
  witnesses: [],
  state: 'open',
  knownTo: [],
  scene: null,
})

test('a promise read in it may be printed for the man it gives the lie to', () => {
  const republic = { ...pledge(1, 'people/doctor'), what: 'republic' }
  const printed = SEEDS.flatMap(seed => {
    const world = { ...from('places/gate', seed), pledges: [pledge(0, 'people/berdi'), republic] }
    const turn = tinyTurn(world)
    readByReds(turn, letter('people/berdi', 'oath'))
    return turn.happened.filter(h => h.kind === 'letter-published' || h.kind === 'pledge-exposed')
  })
  expect(printed.some(h => h.kind === 'letter-published' && h.person === 'people/doctor')).toBe(true)
  expect(printed.some(h => h.kind === 'pledge-exposed' && h.person === 'people/doctor')).toBe(true)
})
