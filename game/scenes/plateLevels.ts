import type { Level, Sheet } from './sheet.ts'
import type { Size, View } from './view.ts'

/** How many pixels of its own a level may lack for each device pixel before the next finer one is called for. */
export const STRETCH = 1.12

/** One tile of a level: its file, and the sheet units it covers. */
export interface Place {
  readonly level: Level
  readonly key: string
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

/** The file of a level's tile, counted row by row. */
export const plateName = (level: Level, i: number): string => `relief-${level.name}-${i}.avif`

/** The baked level to look at from `density` device pixels a sheet unit; the finest when none is fine enough. */
export function levelFor(levels: readonly Level[], density: number): Level {
  return levels.find(({ scale }) => density <= scale * STRETCH) ?? levels[levels.length - 1]!
}

/** Where a level's tiles lie, row by row. */
export function tilesOf(level: Level): Place[] {
  const [wide, high] = [level.width / level.scale, level.height / level.scale]
  return Array.from({ length: level.columns * level.rows }, (_, i): Place => {
    const left = (i % level.columns) * wide
    const top = Math.floor(i / level.columns) * high
    return {
      level,
      key: plateName(level, i),
      box: [left, top, left + wide, top + high],
    }
  })
}

/** True when any of a tile lies in the window. */
export function inView({ box }: Place, { x, y, zoom }: View, { width, height }: Size): boolean {
  const [wide, high] = [width / zoom / 2, height / zoom / 2]
  return box[0] < x + wide && box[2] > x - wide && box[1] < y + high && box[3] > y - high
}

/** The tiles to have in hand before a view is first shown. */
export function platesFor(sheet: Sheet, view: View, size: Size, dense: number): string[] {
  const level = levelFor(sheet.levels, view.zoom * dense)
  return tilesOf(level)
    .filter(tile => inView(tile, view, size))
    .map(({ key }) => key)
}
