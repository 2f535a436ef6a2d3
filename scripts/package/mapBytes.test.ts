import { expect, test } from 'vitest'
import { MAP_LIMIT, mapBytes, mapFaults } from './mapBytes.ts'

test('the map as it is sent keeps its limit, and a heavier one is named', () => {
  expect(mapBytes()).toBeGreaterThan(200_000)
  expect(mapFaults(mapBytes())).toEqual([])
  expect(mapFaults(MAP_LIMIT + 1)).toHaveLength(1)
})
