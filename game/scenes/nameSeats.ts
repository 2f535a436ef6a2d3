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

/** From a sign's middle to a name beside, above and below it, in CSS pixels: all of it clear of the sign's own paper. */
export interface Off {
  readonly beside: number
  readonly above: number
  readonly below: number
}

/**
 * Seats about a sign at `x`, `y`, the readiest first: to the right, then the corners, then left, below, above. `wide`
 * and `size` are the name's; with `lead` also seats at the end of a line.
 */
export function seatsAbout(
  x: number,
  y: number,
  wide: number,
  size: number,
  { beside, above, below }: Off,
  lead: boolean,
): Seat[] {
  const low = size * 0.31
  const corner = beside * 0.6
  const [up, down] = [y - above - size * 0.27 + 2, y + below + size * 0.77 - 2]
  const near: [number, number, number][] = [
    [x + beside, y + low, 0],
    [x + corner, up, 1.2],
    [x + corner, down, 1.4],
    [x - beside - wide, y + low, 1.6],
    [x - corner - wide, up, 2.4],
    [x - corner - wide, down, 2.4],
    [x - wide / 2, down, 2.6],
    [x - wide / 2, up, 2.8],
    [x - wide * 0.25, down, 3],
    [x - wide * 0.75, down, 3],
    [x - wide * 0.25, up, 3.2],
    [x - wide * 0.75, up, 3.2],
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
