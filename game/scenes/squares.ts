import type { Size, View } from './view.ts'

/** One square of the sheet's grid. */
export interface Cell {
  readonly column: number
  readonly row: number
}

/** A part of the sheet, in sheet units. */
export type Part = readonly [left: number, top: number, right: number, bottom: number]

/** The part of the sheet a window shows, `spare` CSS pixels more on every side. */
export const seenPart = ({ x, y, zoom }: View, { width, height }: Size, spare: number): Part => [
  x - (width / 2 + spare) / zoom,
  y - (height / 2 + spare) / zoom,
  x + (width / 2 + spare) / zoom,
  y + (height / 2 + spare) / zoom,
]

/** The squares of `side` sheet units that cover a part of the sheet, those nearest its middle first; none off the paper. */
export function cellsOver([left, top, right, bottom]: Part, side: number, sheet: Size): Cell[] {
  const [x, y] = [(left + right) / 2 / side - 0.5, (top + bottom) / 2 / side - 0.5]
  const cells: Cell[] = []
  const last = (end: number, whole: number) => Math.ceil(Math.min(end, whole) / side) - 1
  for (let row = Math.max(0, Math.floor(top / side)); row <= last(bottom, sheet.height); row++)
    for (let column = Math.max(0, Math.floor(left / side)); column <= last(right, sheet.width); column++)
      cells.push({ column, row })
  const far = ({ column, row }: Cell) => Math.max(Math.abs(column - x), Math.abs(row - y))
  return cells.sort((a, b) => far(a) - far(b))
}

/** True when a square and a part of the sheet share paper. */
export const cellMeets = ({ column, row }: Cell, [left, top, right, bottom]: Part, side: number): boolean =>
  column * side < right && (column + 1) * side > left && row * side < bottom && (row + 1) * side > top

/** The view moved by less than a device pixel, so that squares of ink fall on whole pixels of a canvas `width` by `height`. */
export function onPixels({ x, y, zoom }: View, dense: number, { width, height }: Size): View {
  const scale = zoom * dense
  const whole = (at: number, seen: number) => (Math.round(at * scale - seen / 2) + seen / 2) / scale
  return { x: whole(x, width), y: whole(y, height), zoom }
}
