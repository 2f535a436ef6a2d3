import { INK } from './palette.ts'

/** Lays a block of clean paper on the sheet with the double rule that frames title and legend. `box` in sheet units. */
export function layPanel(
  ink: CanvasRenderingContext2D,
  [left, top, width, height]: readonly [left: number, top: number, width: number, height: number],
): void {
  ink.fillStyle = INK.paper
  ink.fillRect(left, top, width, height)
  ink.strokeStyle = INK.black
  ink.lineWidth = 2.2
  ink.strokeRect(left, top, width, height)
  ink.lineWidth = 0.8
  ink.strokeRect(left + 5, top + 5, width - 10, height - 10)
  ink.fillStyle = INK.black
}
