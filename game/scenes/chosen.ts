import { INK } from './palette.ts'
import { atPoint, type Pen, tremble } from './pen.ts'

interface Spot {
  readonly x: number
  readonly y: number
}

/** A ring of red pencil about the origin, not quite closed and drawn round twice. */
export function paintChosen(ink: CanvasRenderingContext2D): void {
  ink.strokeStyle = INK.red
  ink.lineCap = 'round'
  for (const pass of [0, 1]) {
    ink.lineWidth = pass === 0 ? 1.8 : 1
    ink.globalAlpha = pass === 0 ? 0.88 : 0.55
    ink.beginPath()
    for (let i = 0; i <= 34; i++) {
      const turn = -2.2 + (i / 34) * (6.6 + pass * 0.5)
      const r = 12.5 + pass * 1.2 + (tremble(i + pass * 50) - 0.5) * 1.1
      ink.lineTo(Math.cos(turn) * r * 1.12, Math.sin(turn) * r * 0.94)
    }
    ink.stroke()
  }
}

/** The ring about what is selected. */
export const drawChosen = (pen: Pen, { x, y }: Spot): void => atPoint(pen, x, y, () => paintChosen(pen.ink))
