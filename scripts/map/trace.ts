import { CELL, type Grid } from './terrain.ts'

type Point = readonly [x: number, y: number]

/**
 * Cheapest way from cell to cell through `stops` (sheet units); `toll(cell, from)` prices one cell's width of going.
 * The search of each leg stays within `reach` cells of its straight line. Returns sheet units, one point a cell.
 */
export function trace(
  { columns, rows }: Grid,
  stops: readonly Point[],
  toll: (cell: number, from: number) => number,
  reach = 14,
): [number, number][] {
  const line: [number, number][] = []
  for (let i = 1; i < stops.length; i++) {
    const leg = search(columns, rows, cellOf(stops[i - 1]!), cellOf(stops[i]!), toll, reach)
    for (const cell of i === 1 ? leg : leg.slice(1))
      line.push([((cell % columns) + 0.5) * CELL, (Math.floor(cell / columns) + 0.5) * CELL])
  }
  function cellOf([x, y]: Point) {
    const i = Math.min(columns - 1, Math.max(0, Math.floor(x / CELL)))
    return Math.min(rows - 1, Math.max(0, Math.floor(y / CELL))) * columns + i
  }
  return line
}

const STEPS = [
  [1, 0, 1],
  [-1, 0, 1],
  [0, 1, 1],
  [0, -1, 1],
  [1, 1, Math.SQRT2],
  [1, -1, Math.SQRT2],
  [-1, 1, Math.SQRT2],
  [-1, -1, Math.SQRT2],
] as const

/** Dijkstra's search in the band around one leg. Ties fall to the lower cell, so that every run agrees. */
function search(
  columns: number,
  rows: number,
  start: number,
  goal: number,
  toll: (cell: number, from: number) => number,
  reach: number,
): number[] {
  const x0 = start % columns
  const y0 = Math.floor(start / columns)
  const dx = (goal % columns) - x0
  const dy = Math.floor(goal / columns) - y0
  const length = Math.hypot(dx, dy) || 1
  const near = (x: number, y: number) => {
    const along = ((x - x0) * dx + (y - y0) * dy) / length
    const aside = Math.abs((x - x0) * dy - (y - y0) * dx) / length
    return aside <= reach && along >= -reach && along <= length + reach
  }
  const best = new Map<number, number>([[start, 0]])
  const via = new Map<number, number>()
  const queue: [cost: number, cell: number][] = [[0, start]]
  while (queue.length > 0) {
    const [cost, cell] = pop(queue)
    if (cell === goal) break
    if (cost > best.get(cell)!) continue
    const x = cell % columns
    const y = Math.floor(cell / columns)
    for (const [sx, sy, far] of STEPS) {
      const nx = x + sx
      const ny = y + sy
      if (nx < 0 || ny < 0 || nx >= columns || ny >= rows || !near(nx, ny)) continue
      const next = ny * columns + nx
      const total = cost + far * toll(next, cell)
      if (total < (best.get(next) ?? Number.POSITIVE_INFINITY)) {
        best.set(next, total)
        via.set(next, cell)
        push(queue, [total, next])
      }
    }
  }
  const path = [goal]
  for (let at = goal; at !== start; path.push(at)) at = via.get(at) ?? start
  return path.reverse()
}

const before = (a: [number, number], b: [number, number]) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])

function push(heap: [number, number][], item: [number, number]) {
  let i = heap.push(item) - 1
  while (i > 0) {
    const up = (i - 1) >> 1
    if (!before(item, heap[up]!)) break
    heap[i] = heap[up]!
    i = up
  }
  heap[i] = item
}

function pop(heap: [number, number][]): [number, number] {
  const top = heap[0]!
  const last = heap.pop()!
  if (heap.length === 0) return top
  let i = 0
  for (;;) {
    let down = 2 * i + 1
    if (down >= heap.length) break
    if (down + 1 < heap.length && before(heap[down + 1]!, heap[down]!)) down++
    if (!before(heap[down]!, last)) break
    heap[i] = heap[down]!
    i = down
  }
  heap[i] = last
  return top
}
