import { expect, test } from 'vitest'
import { TINY, tiny, tinyTurn } from '../fixtures.ts'
import { distanceTo, HIS_POLE, standOf } from './stand.ts'

const aslan = TINY.people.find(p => p.id === 'people/aslan')!

test('the farthest man from Enver is two hundred away, weighed by what matters to him', () => {
  expect(distanceTo(aslan, HIS_POLE)).toBe(200)
  const onlyVision = {
    ...aslan,
    weights: { ideology: 0, strategy: 0, legitimacy: 0, vision: 9, tradition: 0 },
  }
  expect(distanceTo(onlyVision, { ...HIS_POLE, vision: 60 })).toBe(40)
  expect(
    distanceTo(
      {
        ...aslan,
        weights: { ...aslan.weights, ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 },
      },
      HIS_POLE,
    ),
  ).toBe(0)
})

test('said twice it moves him once; released it moves him not', () => {
  const turn = tinyTurn(tiny())
  const pledge = {
    id: 0,
    to: 'people/aslan',
    what: 'throne-to-emir',
    week: 1,
    due: null,
    witnesses: [],
    state: 'open',
    knownTo: [],
    scene: null,
  } as const
  const twice = { ...turn.world, pledges: [pledge, { ...pledge, id: 1, to: 'people/berdi' as const }] }
  expect(standOf(twice, turn.land).vision).toBe(-45)
  expect(
    standOf({ ...turn.world, pledges: [{ ...pledge, state: 'released' as const }] }, turn.land).vision,
  ).toBe(-100)
})
