import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellMeets, cellsOver, onPixels, seenPart } from './squares.ts'

const sheet = { width: 3072, height: 1944 }
const view = fc.record({
  x: fc.double({ min: 0, max: 3072, noNaN: true }),
  y: fc.double({ min: 0, max: 1944, noNaN: true }),
  zoom: fc.double({ min: 0.09, max: 2.4, noNaN: true }),
})
const size = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 1400 }),
})

test('every point of paper in the window lies in a square, and no square is off the paper or named twice', () => {
  fc.assert(
    fc.property(
      view,
      size,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (at, window, s, t) => {
        const side = 500 / at.zoom
        const part = seenPart(at, window, 0)
        const cells = cellsOver(part, side, sheet)
        expect(new Set(cells.map(({ column, row }) => `${column},${row}`)).size).toBe(cells.length)
        for (const cell of cells) {
          expect(cellMeets(cell, part, side)).toBe(true)
          expect(cell.column * side).toBeLessThan(sheet.width)
          expect(cell.row * side).toBeLessThan(sheet.height)
        }
        const [x, y] = [part[0] + (part[2] - part[0]) * s, part[1] + (part[3] - part[1]) * t]
        if (x < 0 || y < 0 || x >= sheet.width || y >= sheet.height) return
        expect(cells.some(cell => cellMeets(cell, [x, y, x + 1e-9, y + 1e-9], side))).toBe(true)
      },
    ),
    { numRuns: 200 },
  )
})

test('a view set on whole pixels moves by half a pixel at the most, and squares fall on pixels', () => {
  fc.assert(
    fc.property(view, size, fc.constantFrom(1, 1.5, 2), (at, window, dense) => {
      const canvas = { width: window.width * dense, height: window.height * dense }
      const set = onPixels(at, dense, canvas)
      const scale = at.zoom * dense
      expect(Math.abs(set.x - at.x) * scale).toBeLessThanOrEqual(0.5 + 1e-6)
      expect(Math.abs(set.y - at.y) * scale).toBeLessThanOrEqual(0.5 + 1e-6)
      const left = set.x * scale - canvas.width / 2
      expect(Math.abs(left - Math.round(left))).toBeLessThan(1e-6)
    }),
    { numRuns: 200 },
  )
})
