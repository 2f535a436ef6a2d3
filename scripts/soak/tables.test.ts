import { expect, test } from 'vitest'
import { putBetween, shiftInWords } from './tables.ts'

test('tables replace what stood between the marks and nothing else, however often', () => {
  const text = 'before\n<!-- calibration -->\nold\n<!-- /calibration -->\nafter\n'
  const once = putBetween(text, 'new')
  expect(once).toBe('before\n<!-- calibration -->\n\nnew\n\n<!-- /calibration -->\nafter\n')
  expect(putBetween(once, 'new')).toBe(once)
})

test('a text without the marks is refused', () => {
  expect(() => putBetween('<!-- calibration -->', 'new')).toThrow(/missing/)
})

test('a shift is told in weeks and endings, and no shift as no change', () => {
  expect(shiftInWords([-15, 2, 0], 6)).toBe('ends 1.5 weeks sooner, 2 of 6 end otherwise')
  expect(shiftInWords([20, 0, 0], 6)).toBe('ends 2 weeks later')
  expect(shiftInWords([0, 0, 1], 6)).toBe('1 of 6 miss or meet the record’s windows otherwise')
  expect(shiftInWords([0, 0, 0], 6)).toBe('no change')
})
