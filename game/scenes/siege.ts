import { INK } from './palette.ts'
import { tremble } from './pen.ts'

/** The pencil of a side. */
export const pencilOfSide = (side: 'pasha' | 'chiefs' | 'reds' | 'afghans'): string =>
  ({ pasha: INK.blue, chiefs: INK.chief, reds: INK.red, afghans: INK.green })[side]

/** Weeks after which a ring is drawn closed. */
const CLOSES_IN = 6

/**
 * A siege about the origin, 17 CSS pixels to its outer line: a ring that closes week by week, ticked inward, with one
 * longer tick for every week; dotted where it is only told of.
 */
export function paintSiege(ink: CanvasRenderingContext2D, weeks: number, colour: string, sure = true): void {
  const part = Math.min(1, 0.52 + (0.48 * weeks) / CLOSES_IN)
  const reach = Math.PI * 2 * part * 0.98
  const from = -Math.PI / 2 - reach / 2
  ink.save()
  ink.strokeStyle = colour
  ink.lineCap = 'round'
  ink.globalAlpha *= 0.85
  ink.lineWidth = 1.3
  if (!sure) ink.setLineDash([1, 3])
  ink.beginPath()
  const steps = 40
  for (let i = 0; i <= steps; i++) {
    const turn = from + (reach * i) / steps
    const r = 16 + (tremble(i + 60) - 0.5) * 1.1
    ink.lineTo(Math.cos(turn) * r, Math.sin(turn) * r)
  }
  ink.stroke()
  ink.setLineDash([])
  ink.beginPath()
  const ticks = Math.max(6, Math.round(22 * part))
  for (let i = 0; i < ticks; i++) {
    const turn = from + (reach * (i + 0.5)) / ticks
    const long = (i < weeks ? 5.6 : 3.4) + tremble(i) * 0.9
    ink.moveTo(Math.cos(turn) * 16, Math.sin(turn) * 16)
    ink.lineTo(Math.cos(turn) * (16 - long), Math.sin(turn) * (16 - long))
  }
  ink.lineWidth = 1.1
  ink.stroke()
  ink.restore()
}
