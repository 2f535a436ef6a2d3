/** Where the reader looks: the sheet point at the middle of the window, and CSS pixels for one sheet unit. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const NEAREST = 2.4
/** CSS pixels of table shown beyond the paper. */
const DESK = 10

/** The zoom at which the whole sheet lies in the window. */
export const wholeSheet = (sheet: Size, window: Size): number =>
  Math.min((window.width - 2 * DESK) / sheet.width, (window.height - 2 * DESK) / sheet.height)

/** Keeps zoom between the whole sheet and the nearest look, and the sheet under the window. */
export function clampView({ x, y, zoom }: View, sheet: Size, window: Size): View {
  const far = Math.min(wholeSheet(sheet, window), NEAREST)
  const clamped = Math.min(NEAREST, Math.max(far, zoom))
  const hold = (at: number, whole: number, seen: number) => {
    const half = seen / clamped / 2
    const desk = DESK / clamped
    if (half * 2 >= whole + desk) return whole / 2
    return Math.min(whole + desk - half, Math.max(half - desk, at))
  }
  return { x: hold(x, sheet.width, window.width), y: hold(y, sheet.height, window.height), zoom: clamped }
}

/** Zooms by a factor while the sheet point under `px`, `py` (CSS pixels from the window's middle) stays put. */
export function zoomAt(view: View, factor: number, px: number, py: number, sheet: Size, window: Size): View {
  const aimed = clampView({ ...view, zoom: view.zoom * factor }, sheet, window).zoom
  const x = view.x + px / view.zoom - px / aimed
  const y = view.y + py / view.zoom - py / aimed
  return clampView({ x, y, zoom: aimed }, sheet, window)
}

/** The sheet point under CSS pixels counted from the window's upper left corner. */
export const sheetPoint = (view: View, window: Size, px: number, py: number): [number, number] => [
  view.x + (px - window.width / 2) / view.zoom,
  view.y + (py - window.height / 2) / view.zoom,
]

/** The CSS pixels, from the window's upper left corner, over a sheet point. */
export const windowPoint = (
  view: View,
  window: Size,
  { x, y }: { readonly x: number; readonly y: number },
): { x: number; y: number } => ({
  x: window.width / 2 + (x - view.x) * view.zoom,
  y: window.height / 2 + (y - view.y) * view.zoom,
})

/** The zooms between which a valley and its neighbours are read without moving the sheet. */
const READ_FROM = 0.6
const READ_TO = 1.4

/** The zoom at which a place is read about, nearest to the present one. */
export const comfortable = (zoom: number): number => Math.min(READ_TO, Math.max(READ_FROM, zoom))

/** Between two views, `t` from 0 to 1; zoom goes evenly in steps of the eye. */
export function between(a: View, b: View, t: number): View {
  const ease = t * t * (3 - 2 * t)
  return {
    x: a.x + (b.x - a.x) * ease,
    y: a.y + (b.y - a.y) * ease,
    zoom: a.zoom * (b.zoom / a.zoom) ** ease,
  }
}

/** True where a sheet point lies in the window and not close to its edge. */
export const wellInside = (view: View, window: Size, { x, y }: { x: number; y: number }): boolean =>
  Math.abs(x - view.x) * view.zoom < window.width * 0.42 &&
  Math.abs(y - view.y) * view.zoom < window.height * 0.4
