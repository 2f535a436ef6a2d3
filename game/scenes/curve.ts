import { distances, type Pen } from './pen.ts'
import type { Flat } from './sheet.ts'

/** Straight stretches a bend is drawn in. */
const PARTS = 4
/** Sheet units beyond the drawn part within which a line is still drawn: the widest sign beside it. */
const ROOM = 14

const bent = new WeakMap<Flat, Flat>()

/** The line as one curve: through the middle of every stretch, bending towards each corner; reckoned once. */
export function curved(line: Flat): Flat {
  const last = line.length - 2
  if (last < 4) return line
  const known = bent.get(line)
  if (known) return known
  const points: number[] = [line[0]!, line[1]!]
  let [px, py] = [line[0]!, line[1]!]
  for (let i = 2; i < last; i += 2) {
    const [cx, cy] = [line[i]!, line[i + 1]!]
    const [ex, ey] = [(cx + line[i + 2]!) / 2, (cy + line[i + 3]!) / 2]
    for (let k = 1; k <= PARTS; k++) {
      const t = k / PARTS
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t]
      points.push(a * px + b * cx + c * ex, a * py + b * cy + c * ey)
    }
    px = ex
    py = ey
  }
  points.push(line[last]!, line[last + 1]!)
  bent.set(line, points)
  return points
}

/** The stretches of a line that touch the drawn part, as its first and last point of each. */
export function runsInSight(pen: Pen, line: Flat, room = ROOM): (readonly [from: number, to: number])[] {
  const [left, top, right, bottom] = [pen.left - room, pen.top - room, pen.right + room, pen.bottom + room]
  const runs: [number, number][] = []
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!]
    if (
      (ax < left && bx < left) ||
      (ax > right && bx > right) ||
      (ay < top && by < top) ||
      (ay > bottom && by > bottom)
    )
      continue
    const before = runs.at(-1)
    if (before && before[1] === i / 2 - 1) before[1] = i / 2
    else runs.push([i / 2 - 1, i / 2])
  }
  return runs
}

/** Points to one piece: a long narrow shape takes far more time to fill than its parts. */
const PIECE = 16

/** The stretches in sight in pieces; they overlap by `over` points, so that no seam shows between them. */
export function piecesInSight(pen: Pen, line: Flat, over = 1): (readonly [from: number, to: number])[] {
  return runsInSight(pen, line).flatMap(([from, to]) => {
    const pieces: [number, number][] = []
    for (let at = from; at < to; at += PIECE) pieces.push([at, Math.min(to, at + PIECE + over)])
    return pieces
  })
}

/** Strokes what of a line is in sight, with its dashes where they fall on the whole line: `dash` in sheet units. */
export function strokeRuns(pen: Pen, line: Flat, dash: readonly number[] = []): void {
  const { ink } = pen
  const far = distances(line)
  ink.setLineDash([...dash])
  for (const [from, to] of piecesInSight(pen, line, dash.length > 0 ? 0 : 1)) {
    if (dash.length > 0) ink.lineDashOffset = far[from]!
    ink.beginPath()
    for (let i = from; i <= to; i++) ink.lineTo(line[2 * i]!, line[2 * i + 1]!)
    ink.stroke()
  }
  ink.lineDashOffset = 0
  if (dash.length > 0) ink.setLineDash([])
}
