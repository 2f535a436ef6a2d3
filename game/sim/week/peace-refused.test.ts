import { expect, test } from 'vitest'
import { after, deed, tiny, tinyTurn } from '../fixtures.ts'
import type { World } from '../world.ts'
import { mournPeace } from './peace-refused.ts'

/** A world that sees the columns come, so many weeks after a refusal, by a chief who wants this. */
const mourned = (world: World, weeks: number, aim = 'hold-valley'): number => {
  const turn = tinyTurn({
    ...world,
    week: world.week + weeks,
    reds: { ...world.reds, phase: 'offensive', phaseSince: 0 },
  })
  const aslan = { ...turn.land.person.get('people/aslan')!, aim: aim as 'hold-valley' }
  mournPeace(turn, aslan)
  mournPeace(turn, aslan)
  return turn.world.people['people/aslan']!.grounds['peace-refused'] ?? 0
}

const refused = (...acts: readonly string[]): World =>
  acts.reduce((world, act) => after(world, deed({ kind: 'declare', act })), tiny())

test('a refused peace is held against him when the columns come and it is some weeks old', () => {
  expect(mourned(refused('refuse-feeler'), 1)).toBe(0)
  expect(mourned(refused('refuse-feeler'), 8)).toBeLessThan(0)
})

test('each refusal counts once, however often the week is gone through', () => {
  const once = mourned(refused('refuse-feeler'), 8)
  expect(mourned(refused('refuse-feeler', 'refuse-feeler'), 8)).toBe(once)
  expect(mourned(refused('refuse-feeler', 'ultimatum'), 8)).toBe(once + once)
})

test('who refused nothing is not blamed, and a chief who wants the Emir back mourns no peace', () => {
  expect(mourned(tiny(), 8)).toBe(0)
  expect(mourned(refused('refuse-feeler'), 8, 'restore-emir')).toBe(0)
})
