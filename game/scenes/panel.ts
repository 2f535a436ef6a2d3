import { INK } from './palette.ts'
import { face } from './pen.ts'

/** The smallest letters worth printing, in CSS pixels. */
const SMALLEST = 6.6

/** True when letters of `size` sheet units can be read at this zoom. */
export const legible = (size: number, zoom: number): boolean => size * zoom >= SMALLEST

/** Lays a block of clean paper on the sheet with the double rule that frames title and legend. `box` in sheet units. */
export function layPanel(
  ink: CanvasRenderingContext2D,
  [left, top, width, height]: readonly [left: number, top: number, width: number, height: number],
): void {
  ink.fillStyle = INK.paper
  ink.fillRect(left, top, width, height)
  ink.strokeStyle = INK.black
  ink.lineWidth = 1.9
  ink.strokeRect(left, top, width, height)
  ink.lineWidth = 0.7
  ink.strokeRect(left + 4.5, top + 4.5, width - 9, height - 9)
  ink.fillStyle = INK.black
}

/** A plate just large enough for a few words, one line each, its lower corner where the whole panel has it. */
export function layPlate(
  ink: CanvasRenderingContext2D,
  words: readonly string[],
  { x, y, from, size, zoom }: Plate,
): readonly [left: number, top: number, right: number, bottom: number] {
  ink.save()
  ink.translate(x, y)
  ink.scale(1 / zoom, 1 / zoom)
  ink.font = face(size)
  ink.letterSpacing = `${size * 0.1}px`
  const wide = Math.max(...words.map(word => ink.measureText(word).width)) + size * 1.2
  const row = size * 1.25
  const deep = row * words.length + size * 0.65
  const left = from === 'left' ? 0 : -wide
  ink.fillStyle = INK.paper
  ink.strokeStyle = INK.black
  ink.lineWidth = 0.9
  ink.fillRect(left, -deep, wide, deep)
  ink.strokeRect(left, -deep, wide, deep)
  ink.fillStyle = INK.black
  ink.textAlign = 'center'
  ink.textBaseline = 'middle'
  words.forEach((word, i) => {
    ink.fillText(word, left + wide / 2 + size * 0.05, -deep + size * 0.35 + row * (i + 0.5))
  })
  ink.restore()
  return [x * zoom + left, y * zoom - deep, x * zoom + left + wide, y * zoom]
}

interface Plate {
  /** The lower corner, in sheet units. */
  readonly x: number
  readonly y: number
  readonly from: 'left' | 'right'
  /** Of the letters, in CSS pixels. */
  readonly size: number
  readonly zoom: number
}
