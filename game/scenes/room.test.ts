import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, Room } from './room.ts'

const boxes = fc.array(
  fc
    .tuple(
      fc.integer({ min: -200, max: 900 }),
      fc.integer({ min: -200, max: 900 }),
      fc.integer({ min: 1, max: 150 }),
      fc.integer({ min: 1, max: 40 }),
    )
    .map(([x, y, w, h]): Box => [x, y, x + w, y + h]),
  { maxLength: 60 },
)

const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

test('what was let in never overlaps, and what was turned away had a reason', () => {
  fc.assert(
    fc.property(boxes, wanted => {
      const room = new Room()
      const taken: Box[] = []
      for (const box of wanted) {
        const free = room.free([box])
        expect(free).toBe(!taken.some(other => meet(box, other)))
        if (!free) continue
        room.take([box])
        taken.push(box)
      }
    }),
    { numRuns: 60 },
  )
})
