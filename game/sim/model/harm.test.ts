import { expect, test } from 'vitest'
import type { Content } from '../../../story/schema/content.ts'
import { TINY, tiny, tinyTurn } from '../fixtures.ts'
import { openTurn } from '../turn.ts'
import { householdsFlee, villageAt, villageOf, villagersDie } from './harm.ts'

const VALE = 'districts/vale' as const
const named: Content = {
  ...TINY,
  districts: TINY.districts.map(d =>
    d.id === VALE ? { ...d, villages: ['places/valley', 'places/ford'] } : d,
  ),
}

test('the dead and the fled are counted and told by the same hand', () => {
  const turn = tinyTurn()
  villagersDie(turn, VALE, 3, { what: 'raid', causes: [] })
  villagersDie(turn, VALE, 4, { causes: [0] }, 'starved')
  householdsFlee(turn, VALE, 20, { causes: [1] })
  expect(turn.world.districts[VALE]).toMatchObject({ dead: 7, fled: 20 })
  expect(turn.happened.map(h => [h.kind, h.n, h.causes.length])).toEqual([
    ['villagers-died', 3, 0],
    ['starved', 4, 1],
    ['households-fled', 20, 1],
  ])
})

test('nobody harmed is nothing told', () => {
  const turn = tinyTurn()
  expect(villagersDie(turn, VALE, 0, { causes: [] })).toBeNull()
  expect(householdsFlee(turn, 'districts/nowhere', 5, { causes: [] })).toBeNull()
  expect(turn.happened).toEqual([])
})

test('the village is one of the district’s own, another in another week, and none where none is named', () => {
  const weeks = Array.from({ length: 20 }, (_, i) => i + 1)
  const chosen = weeks.map(week => villageOf(openTurn({ ...tiny(), week }, named), VALE, 'looted'))
  expect(new Set(chosen)).toEqual(new Set(['places/valley', 'places/ford']))
  for (const week of weeks)
    expect(villageAt(openTurn({ ...tiny(), week }, named), 'places/ford', 'looted')).toBe('places/ford')
  expect(villageOf(tinyTurn(), VALE, 'looted')).toBeUndefined()
  expect(villageOf(tinyTurn(), null, 'looted')).toBeUndefined()
})
