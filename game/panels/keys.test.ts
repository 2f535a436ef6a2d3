// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { choiceOf } from './keys.ts'

const press = (key: string, change: Partial<Parameters<typeof choiceOf>[0]> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  target: null,
  ...change,
})

test.each([
  { key: '1', count: 3, means: 0 },
  { key: '3', count: 3, means: 2 },
  { key: '4', count: 3, means: null },
  { key: '0', count: 3, means: null },
  { key: 'Enter', count: 3, means: null },
])('$key of $count choices means $means', ({ key, count, means }) => {
  expect(choiceOf(press(key), count)).toBe(means)
})

test('a held key, a modifier and a key typed into a field choose nothing', () => {
  const field = document.createElement('input')
  expect(choiceOf(press('1', { repeat: true }), 2)).toBeNull()
  expect(choiceOf(press('1', { ctrlKey: true }), 2)).toBeNull()
  expect(choiceOf(press('1', { target: field }), 2)).toBeNull()
  expect(choiceOf(press('1', { target: document.body }), 2)).toBe(0)
})
