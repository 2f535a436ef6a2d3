import type { Point } from './mapSlot.ts'

export interface Extent {
  readonly width: number
  readonly height: number
}

/** How far a card stands off the spot it belongs to, and off the window's edge, in CSS pixels. */
const OFF = 30
const EDGE = 12
/** Points of the way from the spot to what should stay in sight, at which it is looked at. */
const STEPS = 12

const held = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, Math.max(least, most)))

/** How many points between two spots a card would cover; its own spot weighs as much as all the others. */
function covered(at: Point, { width, height }: Extent, spot: Point, sight: Point | null): number {
  const under = (x: number, y: number) =>
    x > at.x - EDGE && x < at.x + width + EDGE && y > at.y - EDGE && y < at.y + height + EDGE
  let sum = under(spot.x, spot.y) ? STEPS : 0
  for (let i = 1; sight && i <= STEPS; i++) {
    const t = i / STEPS
    if (under(spot.x + (sight.x - spot.x) * t, spot.y + (sight.y - spot.y) * t)) sum += 1
  }
  return sum
}

/**
 * Where a card's upper left corner goes in the window: beside its spot or else in a corner, where it covers least of
 * the spot and of the way from there to `sight`; always within the window, as far as it fits.
 */
export function beside(spot: Point, card: Extent, window: Extent, sight: Point | null = null): Point {
  const [right, bottom] = [window.width - card.width - EDGE, window.height - card.height - EDGE]
  const level = held(spot.y - card.height / 3, EDGE, bottom)
  const seats: readonly Point[] = [
    { x: held(spot.x + OFF, EDGE, right), y: level },
    { x: held(spot.x - OFF - card.width, EDGE, right), y: level },
    { x: Math.max(EDGE, right), y: EDGE },
    { x: EDGE, y: EDGE },
    { x: Math.max(EDGE, right), y: Math.max(EDGE, bottom) },
    { x: EDGE, y: Math.max(EDGE, bottom) },
  ]
  let best = seats[0]!
  for (const seat of seats)
    if (covered(seat, card, spot, sight) < covered(best, card, spot, sight)) best = seat
  return best
}
