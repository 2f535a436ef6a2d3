import { type Ground, slopeAt } from './ground.ts'
import { LIGHT } from './hachures.ts'
import { jitter } from './jitter.ts'
import type { Needle } from './needle.ts'
import type { Stroke } from './stroke.ts'

/** Ground whose rock is drawn out: a middle and a reach, in sheet units. */
export interface Showpiece {
  readonly at: readonly [x: number, y: number]
  readonly reach: number
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Slopes at least this steep (metres a metre) stand as rock anywhere; near a showpiece gentler ones do. */
const CLIFF = 0.5
const SHOWN = 0.2

/** Rock drawing: short jagged crests along the slope with a few strokes let down from them, where the ground is too steep for soil. */
export function rocks(
  ground: Ground,
  needle: Needle,
  metres: number,
  shows: readonly Showpiece[],
  [left, top, right, bottom]: Box,
): Stroke[] {
  const strokes: Stroke[] = []
  const step = needle.pitch * 2.6
  for (let j = Math.ceil(top / step); j * step < bottom; j++)
    for (let i = Math.ceil(left / step); i * step < right; i++) {
      const seed = Math.imul(j, 4099) + i
      const x = i * step + step * (jitter(seed, 11) - 0.5)
      const y = j * step + step * (jitter(seed, 12) - 0.5)
      const [gx, gy] = slopeAt(ground, x, y, metres)
      const slope = Math.hypot(gx, gy)
      const near = shows.some(({ at, reach }) => Math.hypot(at[0] - x, at[1] - y) < reach)
      const from = near ? SHOWN : CLIFF
      if (slope < from || jitter(seed, 13) > Math.min(0.9, (slope - from) / (near ? 0.12 : 0.2) + 0.2))
        continue
      strokes.push(...crag(x, y, gx / slope, gy / slope, needle.pitch, seed))
    }
  return strokes
}

/** One crag: its broken upper edge, and what hangs from it. `ux`, `uy` point uphill. */
function crag(x: number, y: number, ux: number, uy: number, pitch: number, seed: number): Stroke[] {
  const shade = ux * LIGHT[0] + uy * LIGHT[1]
  const ink = shade > 0.2 ? 5 : shade > -0.4 ? 4 : 3
  const long = pitch * (1.6 + 1.9 * jitter(seed, 14))
  const teeth = 4
  const edge: number[] = []
  const hung: Stroke[] = []
  for (let i = 0; i <= teeth; i++) {
    const along = (i / teeth - 0.5) * long
    const tooth = Math.imul(seed, 7) + i
    const off = pitch * 0.7 * (jitter(tooth, 15) - 0.5)
    const px = x - uy * along + ux * off
    const py = y + ux * along + uy * off
    edge.push(px, py)
    if (i === 0 || i === teeth || jitter(tooth, 16) < 0.2) continue
    const drop = pitch * (0.7 + 1.3 * jitter(tooth, 17)) * (1 + 0.4 * shade)
    const lean = 0.35 * (jitter(tooth, 18) - 0.5)
    hung.push({
      line: [
        px,
        py,
        px - ux * drop * 0.5,
        py - uy * drop * 0.5,
        px - (ux + uy * lean) * drop,
        py - (uy - ux * lean) * drop,
      ],
      width: pitch * (0.3 + 0.16 * shade),
      ink,
    })
  }
  return [{ line: edge, width: pitch * (0.24 + 0.1 * shade), ink, even: true }, ...hung]
}
