import { INK } from './palette.ts'
import { layPanel, layPlate, legible } from './panel.ts'
import { face, type Pen } from './pen.ts'
import type { Box } from './room.ts'
import { drawSample } from './samples.ts'
import type { Sheet } from './sheet.ts'

/** Sheet units from the top to the first row and from row to row, the length of a sample and the size of the words. */
export const ROWS = { first: 74, deep: 23.8 } as const
const SAMPLE = 36
const LETTERS = 15
/** From a sample to its words, and from the rim to the first column. */
const GAP = 9
const RIM = 17

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
  ink.font = face(18)
  ink.letterSpacing = '5px'
  ink.textAlign = 'center'
  ink.textBaseline = 'middle'
  ink.fillText(title, left + width / 2, top + 23)
  ink.letterSpacing = '0px'
  // One pixel of this pen is one unit of the sheet, whatever the zoom.
  const paper: Pen = { ...pen, zoom: 1, px: 1 }
  ink.font = face(LETTERS)
  const longest = columns.map(({ rows }) => Math.max(...rows.map(({ text }) => ink.measureText(text).width)))
  const spare =
    (width - 2 * RIM - columns.length * (SAMPLE + GAP) - longest.reduce((sum, one) => sum + one, 0)) /
    Math.max(1, columns.length - 1)
  let x = left + RIM
  columns.forEach(({ head, rows }, column) => {
    if (column > 0) rule(ink, x - spare / 2, top + 42, top + height - 14)
    ink.font = face(LETTERS, 'italic')
    ink.textAlign = 'left'
    ink.textBaseline = 'middle'
    ink.fillStyle = INK.soft
    ink.fillText(head, x, top + 48)
    rows.forEach(({ sign, text }, i) => {
      const y = top + ROWS.first + i * ROWS.deep
      drawSample(paper, sign, x, y, SAMPLE)
      ink.font = face(LETTERS)
      ink.textAlign = 'left'
      ink.textBaseline = 'middle'
      ink.fillStyle = INK.black
      ink.fillText(text, x + SAMPLE + GAP, y + 0.5, longest[column]! + Math.min(0, spare))
    })
    x += SAMPLE + GAP + longest[column]! + spare
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
