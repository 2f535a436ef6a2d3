import type { Content } from '../../story/schema/content.ts'
import type { Road } from '../../story/schema/place.ts'
import { courseOf } from './course.ts'
import type { Box } from './room.ts'
import type { Flat, Sheet } from './sheet.ts'

/** Sheet units from one sample of a line to the next, and to a side of a cell. */
const STEP = 3
const CELL = 32
const COLUMN = 1 << 10

/** How much a name suffers that a line runs through, by what the line is; nothing for the faintest. */
const ROADS: Readonly<Record<Road, { weight: number; from: number }>> = {
  carriage: { weight: 1, from: 0 },
  caravan: { weight: 0.8, from: 0.2 },
  trail: { weight: 0.55, from: 0.34 },
  cliff: { weight: 0.55, from: 0.34 },
  ferry: { weight: 0.5, from: 0.34 },
  steamer: { weight: 0.2, from: 0.5 },
}
const RIVERS = { 1: 1.2, 2: 1, 3: 0.7 } as const
/** Borders carry the pencil's hatching with them. */
const BORDER = 0.7

/** Where the printed lines run, so that names may prefer clear paper. */
export class Linework {
  /** By cell: x, y, weight, zoom from which the line is drawn. */
  readonly #cells = new Map<number, number[]>()

  constructor(sheet: Sheet, { routes }: Content) {
    for (const { id, road } of routes) {
      const line = sheet.routes[id]
      if (line) this.#add(line, ROADS[road].weight, ROADS[road].from)
    }
    for (const { line, rank } of sheet.rivers) this.#add(line, RIVERS[rank], 0)
    for (const { line, frame } of sheet.arcs) if (!frame) this.#add(line, BORDER, 0)
  }

  /** CSS pixels of line inside a box of the whole sheet at `zoom`, heavier lines counting for more. */
  inside([left, top, right, bottom]: Box, zoom: number): number {
    const [x1, y1, x2, y2] = [left / zoom, top / zoom, right / zoom, bottom / zoom]
    let sum = 0
    for (let i = Math.floor(x1 / CELL); i <= Math.floor(x2 / CELL); i++)
      for (let j = Math.floor(y1 / CELL); j <= Math.floor(y2 / CELL); j++) {
        const cell = this.#cells.get(i * COLUMN + j)
        if (!cell) continue
        for (let k = 0; k < cell.length; k += 4)
          if (
            cell[k]! > x1 &&
            cell[k]! < x2 &&
            cell[k + 1]! > y1 &&
            cell[k + 1]! < y2 &&
            zoom >= cell[k + 3]!
          )
            sum += cell[k + 2]!
      }
    return sum * STEP * zoom
  }

  #add(line: Flat, weight: number, from: number): void {
    const course = courseOf(line)
    for (let far = 0; far < course.length; far += STEP) {
      const [x, y] = course.at(far)
      const key = Math.floor(x / CELL) * COLUMN + Math.floor(y / CELL)
      const cell = this.#cells.get(key)
      if (cell) cell.push(x, y, weight, from)
      else this.#cells.set(key, [x, y, weight, from])
    }
  }
}

const known = new WeakMap<Sheet, Linework>()

/** The lines of a sheet, sampled once. */
export function lineworkOf(sheet: Sheet, content: Content): Linework {
  const found = known.get(sheet) ?? new Linework(sheet, content)
  known.set(sheet, found)
  return found
}
