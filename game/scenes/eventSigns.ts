import type { EventSign } from './events.ts'
import { INK } from './palette.ts'
import { tremble } from './pen.ts'
import type { Stroke } from './strokes.ts'

/** An event at its spot on the sheet. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly sign: EventSign
  readonly red: boolean
}

/** The shares of a week between which what happened in it is drawn: the riders are nearly there. */
export const EVENT_FROM = 0.55
export const EVENT_DONE = 0.85

const CHARCOAL = '#2b1a12'

/** Draws as much of an event's sign as `shown` says, 0-1, a stroke at a time. `px` is a CSS pixel in sheet units. */
export function drawEvent(
  { x, y, sign, red }: Placed,
  shown: number,
  px: number,
  put: (stroke: Stroke) => void,
): void {
  const colour = sign === 'smudge' ? CHARCOAL : red ? INK.red : INK.blue
  const stroke = (dx: number, dy: number, turn: number, long: number, thick = 1.8, alpha = 0.9) =>
    put({ x: x + dx * px, y: y + dy * px, turn, long, thick, colour, alpha })
  if (sign === 'smudge') {
    const count = Math.ceil(9 * shown)
    for (let i = 0; i < count; i++)
      stroke(-13 + i * 1.5, 10 + tremble(i) * 3, 1.15, 7 + tremble(i + 5) * 4, 1.4)
  } else if (sign === 'cross') {
    for (const [side, from] of [
      [1, 0],
      [-1, 0.5],
    ] as const) {
      const part = Math.min(1, Math.max(0, (shown - from) * 2))
      for (let i = 0; i < 6 * part; i++) stroke((i - 2.5) * 4.2 * side, (i - 2.5) * 3.6, side * 0.71, 7, 2.2)
    }
  } else {
    // A ring presses inwards with its ticks; a note is a lighter ring that does not quite meet itself.
    const radius = sign === 'ring' ? 16 : 13
    const whole = sign === 'ring' ? 6.1 : 5.5
    const pieces = Math.round((radius * whole) / 5)
    for (let i = 0; i < pieces * shown; i++) {
      const turn = -1.9 + (i / pieces) * whole
      const r = radius + (tremble(i) - 0.5)
      stroke(Math.cos(turn) * r, Math.sin(turn) * r, turn + Math.PI / 2, 7, sign === 'ring' ? 2.2 : 1.5)
      if (sign === 'ring' && i % 2 === 1)
        stroke(Math.cos(turn) * (r - 3.5), Math.sin(turn) * (r - 3.5), turn, 5 + tremble(i + 3) * 2, 1.7)
    }
  }
}
