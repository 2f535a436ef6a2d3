import { contours } from 'd3-contour'
import { jitter } from './jitter.ts'
import { onSheet, UNITS_PER_KM, unproject } from './projection.ts'
import { CELL, type Grid, heightAt } from './terrain.ts'

export interface Stroke {
  /** Down the slope, in sheet units: x, y, x, y. */
  readonly line: number[]
  /** Width at its fullest, in sheet units. */
  readonly width: number
  /** -1 turned to the light in the north-west, 1 away from it. */
  readonly shade: number
}

/** How the relief is engraved. Lengths in sheet units. */
const PEN = {
  /** Between one stroke and the next along a contour. */
  pitch: 2.1,
  /** What a stroke would like to measure. */
  length: 8.6,
  longest: 13,
  /** Rise per run under which the ground stays blank, and at which strokes reach full weight. */
  flat: 0.026,
  steep: 0.42,
} as const

const METRES_PER_UNIT = 1000 / UNITS_PER_KM
const LIGHT = [-Math.SQRT1_2, -Math.SQRT1_2] as const

/**
 * Strokes hung on contours 25 to 800 metres apart, chosen by the slope so that each row of them is about as deep as
 * the next. Only contours from `lowest` to `highest` metres are drawn.
 */
export function hachures(grid: Grid, lowest = 250, highest = 8000): Stroke[] {
  const { columns, rows, z } = grid
  const strokes: Stroke[] = []
  const heights = Array.from(z)
  const top = z.reduce((a, b) => Math.max(a, b), 0)
  const end = Math.min(top, highest)
  let seed = 0
  for (let level = lowest; level < end; level += 25) {
    const shape = contours().size([columns, rows]).smooth(true).contour(heights, level)
    for (const polygon of shape.coordinates)
      for (const ring of polygon) {
        if (ring.length < 7) continue
        let left = PEN.pitch * jitter(seed, 1)
        for (let i = 1; i < ring.length; i++) {
          const [ax, ay] = ring[i - 1] as [number, number]
          const [bx, by] = ring[i] as [number, number]
          const span = Math.hypot(bx - ax, by - ay) * CELL
          while (left < span) {
            seed++
            const t = left / span
            const x = (ax + (bx - ax) * t) * CELL + 0.9 * (jitter(seed, 2) - 0.5)
            const y = (ay + (by - ay) * t) * CELL + 0.9 * (jitter(seed, 3) - 0.5)
            const stroke = draw(grid, level, x, y, seed)
            if (stroke) strokes.push(stroke)
            left += PEN.pitch * (0.84 + 0.32 * jitter(seed, 4))
          }
          left -= span
        }
      }
  }
  return strokes
}

/** Height difference a row of strokes spans where the ground rises `slope` metres a metre: 25 m doubled as needed. */
function intervalFor(slope: number): number {
  const wanted = slope * PEN.length * METRES_PER_UNIT
  return 25 * 2 ** Math.min(5, Math.max(0, Math.round(Math.log2(wanted / 25))))
}

function draw(grid: Grid, level: number, x: number, y: number, seed: number): Stroke | null {
  const [gx, gy] = slopeAt(grid, x, y)
  const slope = Math.hypot(gx, gy)
  if (slope < PEN.flat || !onSheet(unproject([x, y]))) return null
  const interval = intervalFor(slope)
  if (level % interval !== 0) return null
  const floor = level - interval * (0.8 + 0.14 * jitter(seed, 5))
  const line = [x, y]
  let px = x
  let py = y
  let far = 0
  let turned = 0
  let steepest = slope
  while (far < PEN.longest) {
    const [sx, sy] = slopeAt(grid, px, py)
    const steep = Math.hypot(sx, sy)
    if (steep < PEN.flat * 0.7) break
    steepest = Math.max(steepest, steep)
    turned += (sx * LIGHT[0] + sy * LIGHT[1]) / steep
    px -= (sx / steep) * 1.15
    py -= (sy / steep) * 1.15
    far += 1.15
    line.push(px, py)
    if (heightAt(grid, px, py) < floor) break
  }
  const steps = line.length / 2 - 1
  if (steps < 2) return null
  const shade = Math.min(1, Math.max(-1, turned / steps))
  const weight = Math.min(1, (0.35 * steepest + 0.65 * slope - PEN.flat) / (PEN.steep - PEN.flat)) ** 0.75
  const width = (0.14 + 1.02 * weight) * (1 + 0.42 * shade) * (0.86 + 0.28 * jitter(seed, 6))
  return { line, width, shade }
}

/** Gradient uphill in metres a metre, over two cells. */
export function slopeAt(grid: Grid, x: number, y: number): [number, number] {
  const run = 2 * CELL * METRES_PER_UNIT
  return [
    (heightAt(grid, x + CELL, y) - heightAt(grid, x - CELL, y)) / run,
    (heightAt(grid, x, y + CELL) - heightAt(grid, x, y - CELL)) / run,
  ]
}
