import { INK } from './palette.ts'
import { along, lengthOf, type Pen, tremble } from './pen.ts'
import { inFlood, isLow } from './seasons.ts'
import type { Flat } from './sheet.ts'
import { widthAt } from './width.ts'

/** Where the great rivers leave the hills and run over their own sand, as a part of each line from its source. */
const BRAIDED: Readonly<Record<string, number>> = {
  'Amu Darya': 0,
  Panj: 0.42,
  Vakhsh: 0.62,
  Kafirnigan: 0.88,
}
/** The Panj above Kalai-Khumb is a line of its own, and runs in a gorge: lines that begin this narrow have no sands. */
const GORGE = 1.9
const APART = 27

/** Sandbanks and side arms of the lower rivers: many at low water, a few in flood. Where they lie is the engraver's. */
export function drawSands(
  pen: Pen,
  name: string,
  line: Flat,
  width: readonly [number, number],
  month: number,
): void {
  const from = BRAIDED[name]
  if (from === undefined || (name === 'Panj' && width[0] < GORGE)) return
  const { ink, px, left, right, top, bottom } = pen
  const whole = lengthOf(line)
  const share = isLow(month) ? 0.95 : inFlood(1, month) ? 0.3 : 0.65
  for (let n = 0, far = from * whole + 12; far < whole - 14; n++, far += APART) {
    const at = along(line, far + APART * 0.6 * tremble(n * 3 + name.length))
    if (at.x < left - 30 || at.x > right + 30 || at.y < top - 30 || at.y > bottom + 30) continue
    if (tremble(n * 5 + 2) > share) continue
    const wide = widthAt(width, far, whole)
    ink.save()
    ink.translate(at.x, at.y)
    ink.rotate(at.turn)
    if (tremble(n * 7 + 1) > 0.45) bank(ink, px, wide, n)
    else if (!inFlood(1, month)) arm(ink, px, wide, n)
    ink.restore()
  }
}

/** A lens of sand in the stream with a dotted edge. */
function bank(ink: CanvasRenderingContext2D, px: number, wide: number, n: number): void {
  const long = wide * (1.1 + 1.1 * tremble(n * 11))
  const off = wide * 0.3 * (tremble(n * 13) - 0.5)
  const thick = wide * (0.2 + 0.12 * tremble(n * 17))
  ink.beginPath()
  ink.moveTo(-long, off)
  ink.quadraticCurveTo(-long * 0.2, off - thick * 2, long, off)
  ink.quadraticCurveTo(long * 0.1, off + thick * 2, -long, off)
  ink.fillStyle = '#ecdfbd'
  ink.fill()
  ink.strokeStyle = INK.soft
  ink.lineWidth = 0.6 * px
  ink.setLineDash([0.8 * px, 1.5 * px])
  ink.stroke()
  ink.setLineDash([])
}

/** A thin arm that leaves the river and comes back to it. */
function arm(ink: CanvasRenderingContext2D, px: number, wide: number, n: number): void {
  const side = tremble(n * 19) > 0.5 ? 1 : -1
  const long = 8 + 7 * tremble(n * 23)
  ink.strokeStyle = INK.water
  ink.lineWidth = 0.8 * px
  ink.beginPath()
  ink.moveTo(-long, side * wide * 0.45)
  ink.bezierCurveTo(-long * 0.5, side * wide * 1.5, long * 0.4, side * wide * 1.7, long, side * wide * 0.45)
  ink.stroke()
}
