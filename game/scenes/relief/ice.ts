import { contours } from 'd3-contour'
import { type Ground, slopeAt } from './ground.ts'
import { LIGHT } from './hachures.ts'
import { jitter } from './jitter.ts'
import type { Needle } from './needle.ts'
import { BLUE, type Stroke } from './stroke.ts'

/** Where snow lies all the year, in metres: an estimate for the whole country; no glacier was surveyed for the sheet. */
const ETERNAL = 4250
const APART = 170
/** Lines closer to the light than this are left out: ice is drawn by its shadow side. */
const LIT = -0.15

/** Form lines of the high snows: thin blue lines along the slope, broken by the hand, on the sides turned from the light. */
export function iceLines(ground: Ground, needle: Needle, metres: number): Stroke[] {
  const { columns, rows, z, cell, left: x0, top: y0 } = ground
  if (z.every(height => height < ETERNAL)) return []
  const heights = Array.from(z)
  const strokes: Stroke[] = []
  let seed = 0
  for (let level = ETERNAL; level < 7600; level += APART) {
    const shape = contours().size([columns, rows]).smooth(true).contour(heights, level)
    for (const ring of shape.coordinates.flat() as [number, number][][]) {
      if (ring.length < 9) continue
      let line: number[] = []
      const lay = () => {
        if (line.length >= 6) strokes.push({ line, width: needle.pitch * 0.17, ink: BLUE, even: true })
        line = []
      }
      for (const [cx, cy] of ring) {
        const [x, y] = [x0 + cx * cell, y0 + cy * cell]
        const [gx, gy] = slopeAt(ground, x, y, metres)
        const shade = (gx * LIGHT[0] + gy * LIGHT[1]) / (Math.hypot(gx, gy) || 1)
        const rim = cx < 1 || cy < 1 || cx > columns - 1 || cy > rows - 1
        if (rim || shade < LIT || jitter(seed++, 3) < 0.05) lay()
        else line.push(x, y)
      }
      lay()
    }
  }
  return strokes
}
