import { INK } from './palette.ts'
import { layPanel, layPlate, legible } from './panel.ts'
import { face, type Pen } from './pen.ts'
import type { Box } from './room.ts'
import type { Cartouche, Sheet } from './sheet.ts'

/** Sheet units a scale bar and a line of notes take, and the size of their letters. */
const BAR = { deep: 37, letters: 13.5 } as const
const NOTE = { deep: 16, letters: 12.5 } as const

/**
 * The title block in the empty plain: as much of it as can be read, from the title alone to its notes. Returns the
 * paper it covers, in CSS pixels of the sheet.
 */
export function drawCartouche(pen: Pen, sheet: Sheet): Box {
  const { ink, zoom } = pen
  const { box, title, scales, notes } = sheet.cartouche
  const [left, whole, width, full] = box
  const foot = whole + full
  if (!legible(title[0]!.size * 0.6, zoom)) {
    const size = Math.max(7.4, title[0]!.size * zoom)
    return layPlate(ink, title[0]!.text.split(' '), { x: left, y: foot, from: 'left', size, zoom })
  }
  const bars = legible(BAR.letters, zoom)
  const small = legible(NOTE.letters, zoom)
  const height =
    full - (bars ? 0 : scales.length * BAR.deep + 10) - (small ? 0 : notes.length * NOTE.deep + 6)
  const top = foot - height
  ink.save()
  layPanel(ink, [left, top, width, height])
  let y = lettered(pen, title, left + width / 2, top + 12, width, zoom)
  if (bars) {
    y += 30
    for (const scale of scales) {
      bar(pen, left + 26, y, scale, sheet.unitsPerKm)
      y += BAR.deep
    }
  }
  if (small) {
    ink.font = face(NOTE.letters, 'italic')
    ink.textAlign = 'center'
    notes.forEach((note, i) => {
      ink.fillText(note, left + width / 2, foot - 15 - (notes.length - 1 - i) * NOTE.deep, width - 24)
    })
  }
  ink.restore()
  return [left * zoom, top * zoom, (left + width) * zoom, foot * zoom]
}

/** The lines of the title with a swelled rule under the first; returns the level below them. */
function lettered(
  { ink }: Pen,
  title: Cartouche['title'],
  middle: number,
  top: number,
  width: number,
  zoom: number,
): number {
  let y = top
  ink.textAlign = 'center'
  ink.textBaseline = 'alphabetic'
  for (const { text, size, italic } of title) {
    y += size * 1.24
    if (!legible(size, zoom)) continue
    ink.font = face(size, italic ? 'italic' : '')
    ink.letterSpacing = italic ? '0px' : `${size * 0.12}px`
    ink.fillText(text, middle, y, width - 26)
  }
  ink.letterSpacing = '0px'
  y += 9
  ink.beginPath()
  ink.moveTo(middle - 52, y)
  ink.quadraticCurveTo(middle, y - 1.9, middle + 52, y)
  ink.quadraticCurveTo(middle, y + 1.9, middle - 52, y)
  ink.fill()
  return y
}

/** One scale bar, its first step divided to the left of nought. */
function bar(
  { ink }: Pen,
  left: number,
  y: number,
  { unit, kmPerUnit, upTo, step, parts }: Cartouche['scales'][number],
  unitsPerKm: number,
): void {
  const long = kmPerUnit * unitsPerKm
  const nought = left + long * step
  ink.lineWidth = 0.7
  ink.strokeStyle = INK.black
  ink.font = face(BAR.letters)
  ink.textAlign = 'center'
  for (let i = -parts; i < 0; i++)
    cell(nought + (i * long * step) / parts, (long * step) / parts, i % 2 === 0)
  for (let at = 0; at < upTo; at += step) cell(nought + at * long, long * step, (at / step) % 2 === 0)
  ink.fillText(String(step), nought - long * step, y - 5)
  for (let at = 0; at <= upTo; at += step) ink.fillText(String(at), nought + at * long, y - 5)
  ink.font = face(BAR.letters, 'italic')
  ink.textAlign = 'left'
  ink.fillText(unit, nought + upTo * long + 10, y + 6.5)

  /** Half the depth is black and half white, and the next the other way about, as on a ruler. */
  function cell(x: number, wide: number, full: boolean) {
    ink.strokeRect(x, y, wide, 6)
    ink.fillRect(x, full ? y : y + 3, wide, 3)
  }
}
