// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assumptions } from '../../story/assumptions/index.ts'
import { ModelPaper } from './model.tsx'

beforeEach(() => act(() => render(<ModelPaper />, document.body)))
afterEach(() => act(() => render(null, document.body)))

const folds = () => [...document.querySelectorAll('details')]
const numbers = () => document.querySelectorAll('details li').length
const press = (word: string) =>
  act(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === word)!.click())

test('every number stands in a folded topic that says how many it holds', () => {
  expect(numbers()).toBe(assumptions.length)
  expect(folds().every(fold => !fold.open)).toBe(true)
  expect(
    folds().every(fold => /\((one|\d+) numbers?\)$/.test(fold.querySelector('summary')!.textContent!)),
  ).toBe(true)
})

test('the disputed ones can be had alone, and lie open', () => {
  press('Disputed')
  expect(numbers()).toBe(assumptions.filter(one => one.disputed !== undefined).length)
  expect(folds().every(fold => fold.open)).toBe(true)
  press('All')
  expect(numbers()).toBe(assumptions.length)
})

test('one is one point and not one points', () => {
  expect(document.body.textContent).not.toMatch(/: 1 (points|weeks|days|men|horses)\b/)
})
