import { expect, test } from 'vitest'
import { tiny, tinyTurn } from '../fixtures.ts'
import type { World } from '../world.ts'
import { forge, unmask } from './forgery.ts'

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed)
const summer = (seed: number, over: Partial<World['reds']> = {}): World => {
  const world = tiny({ at: 'places/market' }, seed)
  return { ...world, week: 26, reds: { ...world.reds, phase: 'build-up', ...over } }
}
const forged = (over: Partial<World['reds']> = {}) =>
  SEEDS.map(seed => {
    const turn = tinyTurn(summer(seed, over))
    forge(turn)
    return turn
  })

test('from the build-up on false letters are written, to chiefs and in chiefs’ names, and none in a peace', () => {
  const kinds = forged().flatMap(turn => turn.happened.map(h => h.kind))
  expect(kinds).toContain('forged')
  expect(kinds).toContain('planted')
  expect(forged({ phase: 'talk' }).flatMap(turn => turn.happened)).toEqual([])
  expect(forged({ feeler: 'accepted' }).flatMap(turn => turn.happened)).toEqual([])
})

test('a chief who is fooled thinks less of the Pasha, within bounds, and is not tried again at once', () => {
  const turn = forged().find(one => one.happened[0]?.kind === 'forged')!
  const { person } = turn.happened[0]!
  expect(turn.world.people[person!]!.grounds.forged).toBeLessThan(0)
  const again = tinyTurn({ ...turn.world, week: 27 })
  for (let i = 0; i < 20; i++) forge(again)
  const toHim = again.happened.filter(h => h.kind === 'forged' && h.person === person)
  expect(toHim).toEqual([])
})

test('it comes out when the two meet, and regard comes back with something over', () => {
  const turn = forged().find(one => one.happened[0]?.kind === 'forged')!
  const person = turn.happened[0]!.person!
  const camp = turn.world.bands[turn.world.people[person]!.band!]!.at
  const met = SEEDS.map(seed => {
    const pasha = { ...turn.world.bands['bands/pasha']!, at: camp }
    const one = tinyTurn({ ...turn.world, seed, bands: { ...turn.world.bands, [pasha.id]: pasha } })
    unmask(one)
    return one
  })
  const out = met.filter(one => one.happened.some(h => h.kind === 'forgery-found' && h.what === 'meeting'))
  expect(out.length).toBeGreaterThan(0)
  expect(out.length).toBeLessThan(met.length)
  const { grounds } = out[0]!.world.people[person]!
  expect(grounds.forged).toBeUndefined()
  expect(grounds.unmasked).toBeGreaterThan(0)
  expect(out[0]!.happened[0]!.causes).toEqual([turn.happened[0]!.id])
})

test('a letter of thanks that arrives beside it gives it away', () => {
  const turn = forged().find(one => one.happened[0]?.kind === 'forged')!
  const person = turn.happened[0]!.person!
  const { chronicle, week } = turn.world
  const came = { id: chronicle.length, week, kind: 'letter-came' as const, person, what: 'thanks' }
  const beside = tinyTurn({
    ...turn.world,
    chronicle: [...chronicle, { ...came, causes: [], witnessed: true }],
  })
  unmask(beside)
  expect(beside.happened[0]!.what).toBe('letter')
})
