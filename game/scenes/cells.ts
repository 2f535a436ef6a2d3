import { ringOf } from './ring.ts'
import type { Flat, Sheet } from './sheet.ts'

/** Side of a cell in sheet units. */
export const CELL = 6

/** The sheet in cells: which district each lies in (an index into `sheet.districts`, -1 for none) and how far from its edge. */
export interface Ground {
  readonly columns: number
  readonly rows: number
  readonly district: Int8Array
  /** Sheet units to the nearest cell of another district. */
  readonly far: Float32Array
}

const grounds = new WeakMap<Sheet, Ground>()

/** The ground of a sheet; worked out once. */
export function groundOf(sheet: Sheet): Ground {
  const known = grounds.get(sheet)
  if (known) return known
  const columns = Math.ceil(sheet.width / CELL)
  const rows = Math.ceil(sheet.height / CELL)
  const district = new Int8Array(columns * rows).fill(-1)
  sheet.districts.forEach(({ walk }, i) => {
    fill(ringOf(sheet, walk), columns, rows, at => {
      district[at] = i
    })
  })
  const ground = { columns, rows, district, far: farFromEdge(district, columns, rows) }
  grounds.set(sheet, ground)
  return ground
}

/** The cell of a sheet point; -1 beyond the sheet. */
export function cellAt({ columns, rows }: Ground, x: number, y: number): number {
  const [i, j] = [Math.floor(x / CELL), Math.floor(y / CELL)]
  return i < 0 || j < 0 || i >= columns || j >= rows ? -1 : j * columns + i
}

/** Row by row, from one crossing of the ring to the next. */
function fill(ring: Flat, columns: number, rows: number, put: (at: number) => void): void {
  for (let j = 0; j < rows; j++) {
    const y = (j + 0.5) * CELL
    const crossings: number[] = []
    for (let k = 0; k + 3 < ring.length; k += 2) {
      const [ax, ay, bx, by] = [ring[k]!, ring[k + 1]!, ring[k + 2]!, ring[k + 3]!]
      if (ay > y !== by > y) crossings.push(ax + ((bx - ax) * (y - ay)) / (by - ay))
    }
    crossings.sort((a, b) => a - b)
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const from = Math.max(0, Math.ceil(crossings[k]! / CELL - 0.5))
      const to = Math.min(columns - 1, Math.floor(crossings[k + 1]! / CELL - 0.5))
      for (let i = from; i <= to; i++) put(j * columns + i)
    }
  }
}

/** Two sweeps over the cells, there and back. */
function farFromEdge(district: Int8Array, columns: number, rows: number): Float32Array {
  const far = new Float32Array(district.length)
  const step = (at: number, i: number, j: number, di: number, dj: number) => {
    const [x, y] = [i + di, j + dj]
    if (x < 0 || y < 0 || x >= columns || y >= rows) return
    const other = y * columns + x
    const long = (di !== 0 && dj !== 0 ? Math.SQRT2 : 1) * CELL
    const reach = district[other] === district[at] ? far[other]! + long : long / 2
    if (reach < far[at]!) far[at] = reach
  }
  far.fill(1e6)
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) for (const [di, dj] of BEFORE) step(j * columns + i, i, j, di, dj)
  for (let j = rows - 1; j >= 0; j--)
    for (let i = columns - 1; i >= 0; i--)
      for (const [di, dj] of BEFORE) step(j * columns + i, i, j, -di, -dj)
  return far
}

const BEFORE = [
  [-1, 0],
  [0, -1],
  [-1, -1],
  [1, -1],
] as const
