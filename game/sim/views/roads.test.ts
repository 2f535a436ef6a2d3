import { expect, test } from 'vitest'
import { TINY } from '../fixtures.ts'
import { landOf } from '../gazetteer.ts'
import { distancesFrom, everJoined, stretchCost, wayBetween } from './roads.ts'

const land = landOf(TINY)

test('the quickest way is found, with its places and half-days', () => {
  expect(wayBetween(land, 'places/start', 'places/ford', 3)).toEqual({
    path: ['places/gate', 'places/market', 'places/valley', 'places/ford'],
    routes: ['routes/start-gate', 'routes/gate-market', 'routes/market-valley', 'routes/valley-ford'],
    halfDays: 11,
  })
})

test('snow shuts, flood doubles, guns are slower and do not cross everything', () => {
  expect(wayBetween(land, 'places/hill', 'places/top', 1)).toBe(null)
  expect(wayBetween(land, 'places/hill', 'places/top', 6)!.halfDays).toBe(4)
  expect(stretchCost(land.route.get('routes/valley-ford')!, 'horse', 6)).toBe(4)
  expect(wayBetween(land, 'places/market', 'places/valley', 3, 'guns')!.halfDays).toBe(6)
  expect(wayBetween(land, 'places/ford', 'places/bank', 3, 'guns')).toBe(null)
})

test('a closed place can end a way and not lie on it', () => {
  const closed = (place: string) => place === 'places/market'
  expect(wayBetween(land, 'places/gate', 'places/market', 3, 'horse', closed)).not.toBe(null)
  expect(wayBetween(land, 'places/gate', 'places/hill', 3, 'horse', closed)).toBe(null)
})

test('distances agree with ways, and roads join what they join', () => {
  const far = distancesFrom(TINY, 'places/gate', 4)
  for (const [place, halfDays] of far)
    expect(wayBetween(land, 'places/gate', place, 4)!.halfDays).toBe(halfDays)
  expect(everJoined(land, 'places/start', 'places/top')).toBe(true)
})
