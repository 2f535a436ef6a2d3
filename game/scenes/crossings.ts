import { INK } from './palette.ts'
import { atPoint, type Pen } from './pen.ts'
import type { Sheet } from './sheet.ts'

export type Over = Sheet['crossings'][number]['kind']

/** The zoom from which crossings are drawn. */
const FROM: Readonly<Record<Over, number>> = { ferry: 0.34, bridge: 0.5, ford: 0.6 }

/** Fords as dots over the water, ferries as a boat on a dashed line, bridges as two parapets: each across its river. */
export function drawCrossings(pen: Pen, { crossings }: Sheet): void {
  for (const { of, kind, at, turn } of crossings) {
    const [x, y] = at
    if (pen.zoom < FROM[kind] || x < pen.left || x > pen.right || y < pen.top || y > pen.bottom) continue
    const grow = Math.min(1.3, Math.max(0.75, pen.zoom ** 0.35))
    atPoint(pen, x, y, () => {
      pen.ink.scale(grow, grow)
      // Beside a landing the boat lies a little way along the bank, clear of the sign.
      const aside = of.startsWith('places/') ? 11 : 0
      paintCrossing(pen.ink, kind, (turn * Math.PI) / 180, Math.max(5, (3 / pen.px) * 0.8), aside)
    })
  }
}

/** One crossing at the origin in CSS pixels, leading along `turn` (radians), `half` its length; its boat `aside`. */
export function paintCrossing(
  ink: CanvasRenderingContext2D,
  kind: Over,
  turn: number,
  half: number,
  aside = 0,
): void {
  ink.save()
  ink.rotate(turn)
  ink.strokeStyle = INK.black
  ink.lineCap = 'round'
  if (kind === 'bridge') bridge(ink, Math.min(half, 6))
  else {
    ink.lineWidth = kind === 'ford' ? 1.7 : 1
    ink.setLineDash(kind === 'ford' ? [0.01, 3] : [2.6, 2.4])
    ink.beginPath()
    ink.moveTo(-half, 0)
    ink.lineTo(half, 0)
    ink.stroke()
    ink.setLineDash([])
  }
  if (kind === 'ferry') {
    ink.translate(0, aside)
    // A boat floats upright whatever way its river runs.
    ink.rotate(-turn)
    boat(ink)
  }
  ink.restore()
}

function bridge(ink: CanvasRenderingContext2D, half: number): void {
  ink.lineCap = 'butt'
  ink.fillStyle = INK.paper
  ink.fillRect(-half, -1.6, 2 * half, 3.2)
  ink.lineWidth = 1.1
  ink.beginPath()
  for (const side of [-1, 1]) {
    ink.moveTo(-half - 1.8, side * 3.8)
    ink.lineTo(-half, side * 1.8)
    ink.lineTo(half, side * 1.8)
    ink.lineTo(half + 1.8, side * 3.8)
  }
  ink.stroke()
}

/** A flat river boat with one mast, lying on the water. */
function boat(ink: CanvasRenderingContext2D): void {
  ink.beginPath()
  ink.moveTo(-5.4, -0.4)
  ink.quadraticCurveTo(0, 5, 5.4, -0.4)
  ink.closePath()
  ink.strokeStyle = INK.paper
  ink.lineWidth = 3
  ink.stroke()
  ink.fillStyle = INK.black
  ink.fill()
  ink.strokeStyle = INK.black
  ink.lineWidth = 0.9
  ink.beginPath()
  ink.moveTo(0, 0)
  ink.lineTo(0, -5.6)
  ink.lineTo(3, -2.2)
  ink.lineTo(0, -1.8)
  ink.stroke()
}
