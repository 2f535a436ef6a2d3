import { INK } from './palette.ts'
import { tremble } from './pen.ts'
import { type Mark, paintToken, TOKEN } from './tokens.ts'

/** A mark that has been rubbed out, its foot at the origin: a pale smear, and what the rubber left of it. */
export function paintRubbed(ink: CanvasRenderingContext2D, mark: Mark): void {
  const [x, y] = [12, -TOKEN.height + TOKEN.top + TOKEN.banner / 2]
  ink.save()
  ink.translate(-TOKEN.foot, -TOKEN.height)
  paintToken(ink, { ...mark, sure: false, dark: 0.46 }, false)
  ink.restore()
  ink.save()
  ink.strokeStyle = INK.paper
  ink.lineCap = 'round'
  ink.lineWidth = 3.4
  ink.globalAlpha *= 0.34
  ink.beginPath()
  for (let i = 0; i < 6; i++) {
    const off = -11 + i * 4.6
    ink.moveTo(x + off - 5, y + 11 - tremble(i) * 3)
    ink.lineTo(x + off + 6, y - 11 + tremble(i + 4) * 3)
  }
  ink.stroke()
  ink.restore()
}
