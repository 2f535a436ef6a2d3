import { expect, test } from 'vitest'
import { beside } from './beside.ts'

const CARD = { width: 360, height: 500 }
const WINDOW = { width: 930, height: 720 }
const covers = (at: { x: number; y: number }, x: number, y: number) =>
  x > at.x && x < at.x + CARD.width && y > at.y && y < at.y + CARD.height

test('a card stands to the right of its spot, or to the left where there is no room', () => {
  expect(beside({ x: 200, y: 300 }, CARD, WINDOW).x).toBe(230)
  expect(beside({ x: 800, y: 300 }, CARD, WINDOW).x).toBe(800 - 30 - 360)
})

test('it lies within the window and off its own spot, wherever that is', () => {
  for (let x = 0; x <= WINDOW.width; x += 31)
    for (let y = 0; y <= WINDOW.height; y += 29) {
      const at = beside({ x, y }, CARD, WINDOW)
      expect(at.x).toBeGreaterThanOrEqual(12)
      expect(at.x + CARD.width).toBeLessThanOrEqual(WINDOW.width - 12)
      expect(at.y).toBeGreaterThanOrEqual(12)
      expect(at.y + CARD.height).toBeLessThanOrEqual(WINDOW.height - 12)
      expect(covers(at, x, y), `${x} ${y}`).toBe(false)
    }
})

test('it leaves the way to what should stay in sight uncovered where it can', () => {
  const [spot, pasha] = [
    { x: 420, y: 300 },
    { x: 760, y: 330 },
  ]
  const at = beside(spot, CARD, WINDOW, pasha)
  for (let t = 0; t <= 1; t += 0.05)
    expect(covers(at, spot.x + (pasha.x - spot.x) * t, spot.y + (pasha.y - spot.y) * t)).toBe(false)
})

test('a card larger than its window begins at the corner', () => {
  expect(beside({ x: 50, y: 50 }, { width: 400, height: 900 }, { width: 300, height: 300 })).toEqual({
    x: 12,
    y: 12,
  })
})
