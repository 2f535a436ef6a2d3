import { contours } from 'd3-contour'
import { blur } from './blur.ts'
import { type Point, thin } from './line.ts'
import { CELL, type Grid } from './terrain.ts'

export interface SnowLine {
  readonly metres: number
  /** Closed rings in whole sheet units; holes are rings too, filled by the even-odd rule. */
  readonly rings: number[][]
}

const COARSE = 2
const SMALLEST = 90

/** Outlines of the ground above every 500 metres from 1,000 to 5,000, smoothed: snow lies in fields, not in facets. */
export function snowLines(grid: Grid): SnowLine[] {
  const soft = blur(grid.z, grid.columns, grid.rows, 3)
  const columns = grid.columns / COARSE
  const rows = grid.rows / COARSE
  const z = Array.from({ length: columns * rows }, (_, i) => {
    const x = (i % columns) * COARSE
    const y = Math.floor(i / columns) * COARSE
    return soft[y * grid.columns + x]!
  })
  const unit = CELL * COARSE
  const lines: SnowLine[] = []
  for (let metres = 1000; metres <= 5000; metres += 500) {
    const shape = contours().size([columns, rows]).contour(z, metres)
    const rings: number[][] = []
    for (const polygon of shape.coordinates)
      for (const ring of polygon) {
        const points = ring.map(([x, y]): Point => [x! * unit - CELL / 2, y! * unit - CELL / 2])
        if (Math.abs(area(points)) < SMALLEST) continue
        // A ring begins where it ends, so it is thinned in two halves.
        const half = Math.floor(points.length / 2)
        const even = [...thin(points.slice(0, half + 1), 1.1), ...thin(points.slice(half), 1.1).slice(1)]
        rings.push(even.flatMap(([x, y]) => [Math.round(x), Math.round(y)]))
      }
    lines.push({ metres, rings })
  }
  return lines
}

function area(ring: readonly Point[]): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1]
  return sum / 2
}
