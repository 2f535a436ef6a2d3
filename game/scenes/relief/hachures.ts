import { contours } from 'd3-contour'
import { type Ground, heightAt, slopeAt } from './ground.ts'
import { jitter } from './jitter.ts'
import type { Needle } from './needle.ts'
import type { Stroke } from './stroke.ts'

/** Towards the light, which on these sheets stands in the north-west. */
export const LIGHT = [-Math.SQRT1_2, -Math.SQRT1_2] as const
/** From here up, in metres, strokes thin out and leave the ground to the paper and the lines of the ice. */
const ICE = 3900
/** Rows are this many metres apart, or two, four, up to thirty-two times as many. */
const RUNG = 25

type Box = readonly [left: number, top: number, right: number, bottom: number]

/**
 * Strokes hung on contours 25 to 800 metres apart, chosen by the slope so that each row of them is about as deep as the next. Weight is
 * the slope's, as Lehmann had it, and more on the side turned from the light. `metres` is the length of a sheet unit; only strokes
 * that begin in `within` are kept.
 */
export function hachures(ground: Ground, needle: Needle, metres: number, within?: Box): Stroke[] {
  const { columns, rows, z, cell, left: x0, top: y0 } = ground
  const strokes: Stroke[] = []
  const heights = Array.from(z)
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const height of z) {
    if (height < low) low = height
    if (height > high) high = height
  }
  let seed = Math.round(x0 * 31 + y0 * 57)
  // The gentlest slope that is drawn has the closest rows; no contour between them carries a stroke.
  const rung = intervalFor(needle.flat, needle.length * metres)
  for (let level = Math.max(250, Math.ceil(low / rung) * rung); level < high; level += rung) {
    const shape = contours().size([columns, rows]).smooth(true).contour(heights, level)
    for (const ring of shape.coordinates.flat()) {
      if (ring.length < 7) continue
      let ahead = needle.pitch * jitter(seed, 1)
      for (let i = 1; i < ring.length; i++) {
        const [ax, ay] = ring[i - 1] as [number, number]
        const [bx, by] = ring[i] as [number, number]
        // Where the ground ends a ring runs along its edge: no contour of the country.
        if (edge(ax, bx, columns) || edge(ay, by, rows)) continue
        const span = Math.hypot(bx - ax, by - ay) * cell
        while (ahead < span) {
          seed++
          const t = ahead / span
          const loose = needle.pitch * 0.36
          const x = x0 + (ax + (bx - ax) * t) * cell + loose * (jitter(seed, 2) - 0.5)
          const y = y0 + (ay + (by - ay) * t) * cell + loose * (jitter(seed, 3) - 0.5)
          const kept = !within || (x >= within[0] && x < within[2] && y >= within[1] && y < within[3])
          const stroke = kept ? draw(ground, needle, metres, level, x, y, seed) : null
          if (stroke) strokes.push(stroke)
          ahead += needle.pitch * (0.86 + 0.28 * jitter(seed, 4))
        }
        ahead -= span
      }
    }
  }
  return strokes
}

const edge = (a: number, b: number, end: number) => (a < 0.5 && b < 0.5) || (a > end - 0.5 && b > end - 0.5)

/** Height difference a row of strokes spans where the ground rises `slope` metres a metre: 25 m doubled as needed. */
function intervalFor(slope: number, metresLong: number): number {
  return RUNG * 2 ** Math.min(5, Math.max(0, Math.round(Math.log2((slope * metresLong) / RUNG))))
}

function draw(
  ground: Ground,
  needle: Needle,
  metres: number,
  level: number,
  x: number,
  y: number,
  seed: number,
): Stroke | null {
  const [gx, gy] = slopeAt(ground, x, y, metres)
  const slope = Math.hypot(gx, gy)
  if (slope < needle.flat) return null
  const interval = intervalFor(slope, needle.length * metres)
  if (level % interval !== 0) return null
  const floor = level - interval * (0.86 + 0.16 * jitter(seed, 5))
  const line = [x, y]
  const pace = needle.length / 7
  let [px, py, far, turned, steepest] = [x, y, 0, 0, slope]
  while (far < needle.longest) {
    const [sx, sy] = slopeAt(ground, px, py, metres)
    const steep = Math.hypot(sx, sy)
    if (steep < needle.flat * 0.7) break
    steepest = Math.max(steepest, steep)
    turned += (sx * LIGHT[0] + sy * LIGHT[1]) / steep
    px -= (sx / steep) * pace
    py -= (sy / steep) * pace
    far += pace
    line.push(px, py)
    if (heightAt(ground, px, py) < floor) break
  }
  const steps = line.length / 2 - 1
  if (steps < 2) return null
  // 1 where the slope looks away from the light, -1 where it looks into it.
  const shade = Math.min(1, Math.max(-1, turned / steps))
  const share = (0.35 * steepest + 0.65 * slope - needle.flat) / (needle.steep - needle.flat)
  const weight = Math.min(1, Math.max(0, share)) ** 0.7
  const ice = Math.min(0.85, Math.max(0, (level - ICE) / 900))
  if (jitter(seed, 7) < ice * (shade > 0.3 ? 0.55 : 1)) return null
  const lit = shade < 0 ? 1 + 0.34 * shade : 1 + 0.6 * shade
  const width = needle.pitch * (0.13 + 0.36 * weight) * lit * (0.86 + 0.28 * jitter(seed, 6))
  const tone = 1.7 + 1.5 * shade + 1.6 * weight - 1.6 * ice
  return { line, width, ink: Math.min(5, Math.max(0, Math.round(tone))) }
}
