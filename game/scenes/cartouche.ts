import { INK } from './palette.ts'
import { layPanel } from './panel.ts'
import { face, type Pen } from './pen.ts'
import type { Box } from './room.ts'
import type { Sheet } from './sheet.ts'

/** The title block and its scale bars, in the empty plain; returns the paper it covers, in CSS pixels of the sheet. */
export function drawCartouche({ ink, px, zoom, ...rest }: Pen, sheet: Sheet): Box {
  const { box, title, scales } = sheet.cartouche
  const [left, top, width, height] = box
  ink.save()
  layPanel(ink, box)
  ink.textAlign = 'center'
  ink.textBaseline = 'alphabetic'
  let y = top + 16
  for (const { text, size, italic } of title) {
    y += size * 1.22
    ink.font = face(size, italic ? 'italic' : '')
    ink.letterSpacing = italic ? '0px' : `${size * 0.14}px`
    ink.fillText(text, left + width / 2, y, width - 30)
  }
  ink.letterSpacing = '0px'
  y += 30
  for (const { unit, kmPerUnit, upTo, step } of scales) {
    bar({ ink, px, zoom, ...rest }, left + width / 2, y, unit, kmPerUnit * sheet.unitsPerKm, upTo, step)
    y += 40
  }
  ink.restore()
  return [left * zoom, top * zoom, (left + width) * zoom, (top + height) * zoom]
}

/** One scale bar, its first step divided to the left of nought. */
function bar(
  pen: Pen,
  middle: number,
  y: number,
  unit: string,
  long: number,
  upTo: number,
  step: number,
): void {
  const { ink } = pen
  const whole = long * (upTo + step)
  const nought = middle - whole / 2 + long * step
  ink.lineWidth = 0.8
  ink.strokeStyle = INK.black
  ink.font = face(14)
  ink.textAlign = 'center'
  for (let i = -4; i < 0; i++) cell(nought + (i * long * step) / 4, (long * step) / 4, i % 2 === 0)
  for (let at = 0; at < upTo; at += step) cell(nought + at * long, long * step, (at / step) % 2 === 0)
  ink.fillText(String(step), nought - long * step, y - 5)
  for (let at = 0; at <= upTo; at += step) ink.fillText(String(at), nought + at * long, y - 5)
  ink.font = face(14, 'italic')
  ink.textAlign = 'left'
  ink.fillText(unit, nought + upTo * long + 12, y + 6)

  function cell(x: number, wide: number, full: boolean) {
    if (full) ink.fillRect(x, y, wide, 6)
    ink.strokeRect(x, y, wide, 6)
  }
}
