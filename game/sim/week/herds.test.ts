import { expect, test } from 'vitest'
import { tiny, tinyTurn } from '../fixtures.ts'
import type { Happening } from '../happening.ts'
import { herdsInReach } from '../model/herds.ts'
import { tendHerds } from './herds.ts'

const VALE = 'districts/vale' as const
const herds = (week: number, chronicle: readonly Happening[] = []) => {
  const turn = tinyTurn({ ...tiny(), week, chronicle })
  tendHerds(turn, VALE)
  return turn.world.districts[VALE]!.herds
}

test('flocks thin in winter, grow at lambing and stand still in autumn', () => {
  expect(herds(8)).toBe(396)
  expect(herds(19)).toBe(408)
  expect(herds(2)).toBe(400)
})

test('where horses were driven off in early spring there are no young', () => {
  const driven: Happening = {
    id: 0,
    week: 17,
    kind: 'levied',
    district: VALE,
    what: 'horses',
    n: 40,
    causes: [],
    witnessed: true,
  }
  expect(herds(19, [driven])).toBe(400)
})

test('in summer most of the herds are out of a levy’s reach', () => {
  const reach = (week: number) => herdsInReach(tinyTurn({ ...tiny(), week }), VALE)
  expect(reach(10)).toBe(400)
  expect(reach(34)).toBe(160)
})
