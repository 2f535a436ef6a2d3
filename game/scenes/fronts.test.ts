import { expect, test } from 'vitest'
import type { Holder } from '../../story/schema/place.ts'
import { firmnessOf, frontsOf } from './fronts.ts'
import type { Sheet } from './sheet.ts'

/** Two squares side by side, one arc between them; the left one walked to the right, the other back. */
const sheet = {
  arcs: [
    { line: [10, 0, 10, 10], frame: false },
    { line: [10, 10, 0, 10, 0, 0, 10, 0], frame: true },
    { line: [10, 0, 20, 0, 20, 10, 10, 10], frame: true },
  ],
  districts: [
    { id: 'districts/west', label: [5, 5], walk: [0, 1] },
    { id: 'districts/east', label: [15, 5], walk: [-1, 2] },
  ],
} as unknown as Sheet

const held = (west: Holder, east: Holder, control = 100) =>
  frontsOf(sheet, id => ({ holder: id === 'districts/west' ? west : east, control }))

test('a border within one holder’s land is not ticked, nor is the frame', () => {
  expect(held('reds', 'reds')).toEqual([])
  expect(held('reds', 'chiefs').map(({ arc }) => arc)).toEqual([0, 0])
})

test('each holder is ticked on his own side of the border', () => {
  const [west, east] = held('reds', 'pasha')
  // The arc runs down the sheet: west of it is to its right, east of it to its left.
  expect(west).toMatchObject({ district: 'districts/west', holder: 'reds', side: 1 })
  expect(east).toMatchObject({ district: 'districts/east', holder: 'pasha', side: -1 })
})

test('holders of one cause are lighter against each other than against the other side', () => {
  expect(held('reds', 'republic').map(({ hostile }) => hostile)).toEqual([false, false])
  expect(held('pasha', 'matcha').map(({ hostile }) => hostile)).toEqual([false, false])
  expect(held('republic', 'chiefs').map(({ hostile }) => hostile)).toEqual([true, true])
})

test('no more is told of a control than the atlas has words for', () => {
  expect([0, 29, 30, 64, 65, 100].map(firmnessOf)).toEqual([
    'contested',
    'contested',
    'loose',
    'loose',
    'firm',
    'firm',
  ])
})
