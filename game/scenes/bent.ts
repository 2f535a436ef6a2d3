import { type Course, courseOf } from './course.ts'
import type { Ground, Letter } from './labels.ts'
import type { Hand } from './letterHands.ts'
import type { Face, Measure } from './measure.ts'
import type { Box } from './room.ts'
import type { Flat } from './sheet.ts'

/** How a text lies along a line. All lengths in CSS pixels of the whole sheet. */
export interface Lie {
  /** Where its first letter begins, from the line's left end. */
  readonly start: number
  /** From one letter to the next. */
  readonly gap: number
  /** How far the feet of the letters stand above the line; below it when less than nothing. */
  readonly above: number
}

/** A text laid along a line, and the paper of each letter. */
export interface Laid {
  readonly letters: readonly Letter[]
  readonly boxes: readonly Box[]
}

/** Letters steeper than this stand on their heads; neighbours turned more than this from one another limp, in radians. */
const STEEPEST = 1.42
const LIMP = 0.5
const CURL = 1.35
/** A space in a bent name, in em. */
const SPACE = 0.5

/** How far each letter of a text advances without what is set between them, in CSS pixels. */
export const advances = (text: string, { face, size }: Hand, measure: Measure): number[] =>
  [...text].map(one => (one === ' ' ? SPACE * size : measure(one, face as Face, size, 0)))

/** What a text takes with `gap` between its letters. */
export const reach = (wide: readonly number[], gap: number): number =>
  wide.reduce((sum, one) => sum + one, 0) + (wide.length - 1) * gap

/**
 * Lays a text along a line of the sheet; null where it would stand on its head, curl, leave the neat line or touch what
 * is written there.
 */
export function lie(
  ground: Ground,
  line: Flat,
  text: string,
  wide: readonly number[],
  hand: Hand,
  { start, gap, above }: Lie,
): Laid | null {
  const { zoom, room, inside } = ground
  const course = courseOf(line)
  const letters: Letter[] = []
  const boxes: Box[] = []
  let [before, least, most] = [Number.NaN, 9, -9]
  let far = start
  let i = 0
  for (const one of text) {
    const w = wide[i++]!
    const foot = pose(course, far + w / 2, Math.max(w, hand.size) * 0.75, zoom)
    const { turn } = foot
    if (Math.abs(turn) > STEEPEST || Math.abs(turn - before) > LIMP) return null
    before = turn
    least = Math.min(least, turn)
    most = Math.max(most, turn)
    if (most - least > CURL) return null
    far += w + gap
    if (one === ' ') continue
    const x = foot.x + Math.sin(turn) * above
    const y = foot.y - Math.cos(turn) * above
    const box = turned(x, y, turn, w, hand, one)
    if (!inside(box) || !room.free([box])) return null
    letters.push({ one, x, y, turn })
    boxes.push(box)
  }
  return { letters, boxes }
}

/** The point of a course and its direction there, read off over `span` to either side; CSS pixels of the whole sheet. */
export function pose(course: Course, far: number, span: number, zoom: number) {
  const [x, y] = course.at(far / zoom)
  const [ax, ay] = course.at((far - span) / zoom)
  const [bx, by] = course.at((far + span) / zoom)
  return { x: x * zoom, y: y * zoom, turn: Math.atan2(by - ay, bx - ax) }
}

/** The upright box about a turned letter. */
function turned(x: number, y: number, turn: number, wide: number, { size, caps }: Hand, one: string): Box {
  const half = wide / 2 + 1
  const top = size * (caps || /[A-Zbdfhklt]/.test(one) ? 0.74 : 0.54)
  const low = size * (/[gjpqyQ]/.test(one) ? 0.26 : 0.05)
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
  const xs: number[] = []
  const ys: number[] = []
  for (const [dx, dy] of [
    [-half, -top],
    [half, -top],
    [half, low],
    [-half, low],
  ] as const) {
    xs.push(x + dx * cos - dy * sin)
    ys.push(y + dx * sin + dy * cos)
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
