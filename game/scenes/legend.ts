import { INK } from './palette.ts'
import { layPanel, layPlate, legible } from './panel.ts'
import { face, type Pen } from './pen.ts'
import type { Box } from './room.ts'
import { drawSample } from './samples.ts'
import type { Sheet } from './sheet.ts'

/** Sheet units from row to row, the length of a sample, and the size of the words. */
const ROW = 20.4
const SAMPLE = 42
const LETTERS = 13.5

/**
 * The table of signs, printed on the paper and growing with it; folded to its title where its words could not be read.
 * Returns the paper it covers, in CSS pixels of the sheet.
 */
export function drawLegend(pen: Pen, sheet: Sheet): Box {
  const { ink, zoom } = pen
  const { box, title, columns } = sheet.legend
  const [left, top, width, height] = box
  if (!legible(LETTERS, zoom)) {
    const size = Math.max(7, 15 * zoom)
    return layPlate(ink, [title], { x: left + width, y: top + height, from: 'right', size, zoom })
  }
  ink.save()
  layPanel(ink, box)
  ink.font = face(17)
  ink.letterSpacing = '5px'
  ink.textAlign = 'center'
  ink.textBaseline = 'middle'
  ink.fillText(title, left + width / 2, top + 23)
  ink.letterSpacing = '0px'
  // One pixel of this pen is one unit of the sheet, whatever the zoom.
  const paper: Pen = { ...pen, zoom: 1, px: 1 }
  const wide = (width - 30) / columns.length
  columns.forEach(({ head, rows }, column) => {
    const x = left + 17 + column * wide
    if (column > 0) rule(ink, x - 8, top + 40, top + height - 14)
    ink.font = face(LETTERS, 'italic')
    ink.textAlign = 'left'
    ink.fillStyle = INK.soft
    ink.fillText(head, x, top + 46)
    rows.forEach(({ sign, text }, i) => {
      const y = top + 68 + i * ROW
      drawSample(paper, sign, x, y, SAMPLE)
      ink.font = face(LETTERS)
      ink.textAlign = 'left'
      ink.textBaseline = 'middle'
      ink.fillStyle = INK.black
      ink.fillText(text, x + SAMPLE + 10, y + 0.5, wide - SAMPLE - 20)
    })
  })
  ink.restore()
  return [left * zoom, top * zoom, (left + width) * zoom, (top + height) * zoom]
}

/** A hairline between two columns. */
function rule(ink: CanvasRenderingContext2D, x: number, top: number, bottom: number): void {
  ink.strokeStyle = INK.black
  ink.lineWidth = 0.5
  ink.beginPath()
  ink.moveTo(x, top)
  ink.lineTo(x, bottom)
  ink.stroke()
}
