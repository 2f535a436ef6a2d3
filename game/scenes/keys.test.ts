import { expect, test } from 'vitest'
import { askedBy } from './keys.ts'

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  askedBy({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held } as KeyboardEvent)

test('arrows move, and with shift three times as far', () => {
  expect(press('ArrowLeft')).toEqual({ by: [-90, 0] })
  expect(press('ArrowDown', { shiftKey: true })).toEqual({ by: [0, 270] })
})

test('letters and brackets go from place to place, Enter opens, Home and 0 find the way', () => {
  expect(['n', 'N', ']'].map(key => press(key))).toEqual(['next', 'next', 'next'])
  expect(['p', 'P', '['].map(key => press(key))).toEqual(['previous', 'previous', 'previous'])
  expect([press('Enter'), press(' '), press('Home'), press('0')]).toEqual(['pick', 'pick', 'home', 'whole'])
})

test('a browser’s own shortcuts, Tab, Escape and the numbers of answers pass by', () => {
  expect(press('n', { ctrlKey: true })).toBeNull()
  expect(press('+', { metaKey: true })).toBeNull()
  expect(['Tab', 'Escape', '1', '9', 'x'].map(key => press(key))).toEqual([null, null, null, null, null])
})
