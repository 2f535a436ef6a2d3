import { expect, test } from 'vitest'
import { spread, wordsIn } from './spread.ts'

test('percentiles by nearest rank', () => {
  expect(spread([])).toEqual({ p10: 0, p50: 0, p90: 0 })
  expect(spread([5])).toEqual({ p10: 5, p50: 5, p90: 5 })
  expect(spread([9, 1, 2, 3, 4, 5, 6, 7, 8, 0])).toEqual({ p10: 1, p50: 5, p90: 9 })
})

test('words are counted without dashes and stops', () => {
  expect(wordsIn('The Pasha — who else? — sold 24 horses.')).toBe(7)
  expect(wordsIn('  ')).toBe(0)
})
