import { expect, test } from 'vitest'
import { groupsOf } from '../../game/panels/together.ts'
import type { Happening } from '../../game/sim/happening.ts'

const heart = (
  id: number,
  kind: Happening['kind'],
  person: Happening['person'],
  witnessed = true,
): Happening => ({ id, week: 4, kind, person, causes: [], witnessed }) as Happening

test('all who think better of him at a stop stand under one number, and reports keep their own', () => {
  const groups = groupsOf([
    heart(0, 'favoured', 'people/ishan'),
    heart(1, 'slighted', 'people/ishan'),
    heart(2, 'favoured', 'people/bek'),
    heart(3, 'favoured', 'people/bek', false),
    heart(4, 'seized', 'people/bek'),
  ])
  expect(groups.map(group => group.map(({ id }) => id))).toEqual([[0, 2], [1], [3], [4]])
})

test('floods reported from several places stand under one number', () => {
  const flood = (id: number) =>
    ({ id, week: 4, kind: 'river-rose', place: `places/p${id}`, causes: [], witnessed: false }) as Happening
  expect(groupsOf([flood(0), heart(1, 'seized', 'people/bek'), flood(2)]).map(group => group.length)).toEqual(
    [2, 1],
  )
})
