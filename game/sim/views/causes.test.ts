import { expect, test } from 'vitest'
import { tiny } from '../fixtures.ts'
import type { Happening } from '../happening.ts'
import { causesOf, causesOfTheEnd } from './causes.ts'

const chronicle: readonly Happening[] = [
  { id: 0, week: 5, kind: 'pledged', what: 'no-levy', causes: [], witnessed: true },
  { id: 1, week: 12, kind: 'levied', n: 80, causes: [], witnessed: true },
  { id: 2, week: 12, kind: 'pledge-broken', what: 'no-levy', causes: [0, 1], witnessed: true },
  { id: 3, week: 33, kind: 'battle-lost', causes: [], witnessed: true },
  { id: 4, week: 34, kind: 'turned-against', causes: [2, 3], witnessed: true },
  { id: 5, week: 39, kind: 'caught', causes: [4], witnessed: true },
  { id: 6, week: 39, kind: 'fate', what: 'endings/hillside', causes: [5, 4], witnessed: true },
]
const world = { ...tiny(), week: 39, chronicle }

test('a loss is traced back through the chronicle, each cause once, the nearest first', () => {
  expect(causesOf(world, 5).map(h => h.id)).toEqual([4, 3, 2, 1, 0])
  expect(causesOf(world, 5, 2).map(h => h.id)).toEqual([4, 3])
  expect(causesOf(world, 0)).toEqual([])
})

test('the end has three causes, one of them old and his own', () => {
  const causes = causesOfTheEnd(world)
  expect(causes).toHaveLength(3)
  expect(causes.map(h => h.kind)).toContain('pledge-broken')
  expect(causesOfTheEnd(tiny())).toEqual([])
})
