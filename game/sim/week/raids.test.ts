import { expect, test } from 'vitest'
import { tiny, tinyTurn } from '../fixtures.ts'
import type { Band } from '../world.ts'
import { chances, rideRaids } from './raids.ts'

const raider = (over: Partial<Band> = {}) =>
  tiny({ men: 150, horses: 150, rifles: 90, task: { kind: 'raid', place: 'places/gate' }, ...over })

const outcome = (seed: number, over: Partial<Band> = {}) => {
  const turn = tinyTurn({ ...raider(over), seed, acts: [{ what: 'ultimatum', week: 1, place: null }] })
  rideRaids(turn)
  return turn.happened.find(h => h.kind === 'raided' || h.kind === 'raid-failed')!
}
const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1)

test('a raid names what spoke for it when it comes off, and what spoke against it when it does not', () => {
  const all = SEEDS.map(seed => outcome(seed))
  const won = all.find(h => h.kind === 'raided')!
  const failed = all.find(h => h.kind === 'raid-failed')!
  expect(won.why).toContain('surprise')
  expect(failed.why).toContain('numbers')
  expect(failed.why).not.toContain('surprise')
  expect(won.why!.length).toBeLessThanOrEqual(3)
})

test('raiders on foot come off worse than riders', () => {
  const turn = tinyTurn()
  const points = (horses: number) =>
    chances(turn, { ...turn.world.bands['bands/pasha']!, men: 150, horses }, undefined).reduce(
      (sum, [, part]) => sum + part,
      0,
    )
  expect(points(0)).toBeLessThan(points(150))
})
