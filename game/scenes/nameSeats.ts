import type { Ground } from './labels.ts'
import type { Box } from './room.ts'

/** A place for a name: the left end of its foot, and what it costs the eye. */
export interface Seat {
  readonly x: number
  readonly y: number
  readonly cost: number
  /** Too far from the sign to be read without a leading line. */
  readonly far: boolean
}

/** CSS pixels of line through a name that weigh as much as one step of a seat's own cost. */
const STRUCK = 7
/** A name that every seat strikes is no worse for another line. */
const WORST = 7

/**
 * Seats about a sign at `x`, `y`, the readiest first: to the right, then the corners, then left, below, above. `off` is
 * the way from the sign's middle to a name, `wide` and `size` the name's; with `lead` also seats at the end of a line.
 */
export function seatsAbout(
  x: number,
  y: number,
  wide: number,
  size: number,
  off: number,
  lead: boolean,
): Seat[] {
  const low = size * 0.34
  const near: [number, number, number][] = [
    [x + off, y + low, 0],
    [x + off * 0.7, y - off * 0.7, 1.2],
    [x + off * 0.7, y + off * 0.55 + size * 0.72, 1.4],
    [x - off - wide, y + low, 1.6],
    [x - off * 0.7 - wide, y - off * 0.7, 2.4],
    [x - off * 0.7 - wide, y + off * 0.55 + size * 0.72, 2.4],
    [x - wide / 2, y + off + size * 0.72, 2.6],
    [x - wide / 2, y - off - 1, 2.8],
    [x - wide * 0.25, y + off + size * 0.72, 3],
    [x - wide * 0.75, y + off + size * 0.72, 3],
    [x - wide * 0.25, y - off - 1, 3.2],
    [x - wide * 0.75, y - off - 1, 3.2],
  ]
  const seats = near.map(([sx, sy, cost]) => ({ x: sx, y: sy, cost, far: false }))
  if (!lead) return seats
  for (const [i, reach] of [22, 36, 52, 74].entries())
    for (let k = 0; k < 12; k++) {
      const turn = (k * Math.PI) / 6
      const [ax, ay] = [x + Math.cos(turn) * reach, y + Math.sin(turn) * reach]
      const side = Math.cos(turn)
      const sx = side > 0.3 ? ax : side < -0.3 ? ax - wide : ax - wide / 2
      seats.push({ x: sx, y: ay + low, cost: 8 + 3 * i + (side < 0 ? 0.6 : 0), far: true })
    }
  return seats
}

/** The paper a straight name covers, with a breath at either end. */
export const boxAt = ({ x, y }: Pick<Seat, 'x' | 'y'>, wide: number, size: number, caps: boolean): Box => [
  x - 2,
  y - size * 0.76,
  x + wide + 2,
  y + size * (caps ? 0.1 : 0.26),
]

/** What a seat costs with the lines that would run through the name. */
export const costOf = (ground: Ground, seat: Seat, box: Box): number =>
  seat.cost + Math.min(WORST, ground.lines.inside(box, ground.zoom) / STRUCK)
