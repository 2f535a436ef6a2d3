import { expect, test } from 'vitest'
import { between, clampView, comfortable, sheetPoint, wholeSheet, windowPoint, zoomAt } from './view.ts'

const SHEET = { width: 3072, height: 1944 }
const DESKTOP = { width: 1366, height: 768 }
const PHONE = { width: 320, height: 480 }

test('the farthest view shows the whole sheet in its middle', () => {
  for (const window of [DESKTOP, PHONE]) {
    const view = clampView({ x: 0, y: 0, zoom: 0.001 }, SHEET, window)
    expect(view.zoom).toBeCloseTo(wholeSheet(SHEET, window))
    expect([view.x, view.y]).toEqual([1536, 972])
  }
})

test('no push takes the window off the paper', () => {
  for (const far of [-1e6, 1e6]) {
    const { x, y, zoom } = clampView({ x: far, y: far, zoom: 1 }, SHEET, DESKTOP)
    expect(Math.abs(x - 1536) + DESKTOP.width / 2 / zoom).toBeLessThanOrEqual(1536 + 20)
    expect(Math.abs(y - 972) + DESKTOP.height / 2 / zoom).toBeLessThanOrEqual(972 + 20)
  }
})

test('what lies under the pointer stays there while zooming', () => {
  const view = { x: 1500, y: 900, zoom: 0.8 }
  const before = sheetPoint(view, DESKTOP, 400, 300)
  const after = sheetPoint(zoomAt(view, 1.5, 400 - 683, 300 - 384, SHEET, DESKTOP), DESKTOP, 400, 300)
  expect(after[0]).toBeCloseTo(before[0], 6)
  expect(after[1]).toBeCloseTo(before[1], 6)
})

test('a glide begins and ends where it should', () => {
  const [a, b] = [
    { x: 10, y: 20, zoom: 0.5 },
    { x: 90, y: 60, zoom: 2 },
  ]
  expect(between(a, b, 0)).toEqual(a)
  expect(between(a, b, 1)).toEqual(b)
  expect(between(a, b, 0.5).zoom).toBeCloseTo(1)
})

test('a point of the window and the sheet point under it are one', () => {
  const view = { x: 1500, y: 900, zoom: 0.8 }
  const [x, y] = sheetPoint(view, DESKTOP, 400, 300)
  const back = windowPoint(view, DESKTOP, { x, y })
  expect(back.x).toBeCloseTo(400, 6)
  expect(back.y).toBeCloseTo(300, 6)
})

test('a place is read about from neither too far nor too near, and a zoom between is kept', () => {
  expect(comfortable(0.2)).toBeGreaterThan(0.5)
  expect(comfortable(2.4)).toBeLessThan(1.5)
  expect(comfortable(0.9)).toBe(0.9)
})
