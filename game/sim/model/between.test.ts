import { expect, test } from 'vitest'
import { tiny, tinyTurn } from '../fixtures.ts'
import type { Happening } from '../happening.ts'
import { betweenThem } from './between.ts'

const ASLAN = 'people/aslan' as const
const chronicle: readonly Happening[] = [
  { id: 0, week: 1, kind: 'favoured', person: ASLAN, causes: [], witnessed: true },
  { id: 1, week: 2, kind: 'slighted', person: ASLAN, causes: [], witnessed: true },
  { id: 2, week: 2, kind: 'slighted', person: 'people/berdi', causes: [], witnessed: true },
  {
    id: 3,
    week: 3,
    kind: 'levied',
    district: 'districts/hills',
    what: 'grain',
    n: 9,
    causes: [],
    witnessed: true,
  },
]

test('a no goes back to an offence and to what was taken from his villages, a yes to a kindness', () => {
  const turn = tinyTurn({ ...tiny(), chronicle })
  expect(betweenThem(turn, ASLAN, false)).toEqual([1, 3])
  expect(betweenThem(turn, ASLAN, true)).toEqual([0])
  expect(betweenThem(turn, 'people/king', false)).toEqual([])
})
