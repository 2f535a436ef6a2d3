/** Heights on a square grid, or on a part of one. */
export interface Ground {
  /** Sheet units from one height to the next. */
  readonly cell: number
  /** Sheet units of the upper left corner; a height stands for the middle of its cell. */
  readonly left: number
  readonly top: number
  readonly columns: number
  readonly rows: number
  /** Metres, row by row. */
  readonly z: Float32Array
}

/** Height in metres at sheet units `x`, `y`, between the middles of four cells; beyond the edge that of the edge. */
export function heightAt({ cell, left, top, columns, rows, z }: Ground, x: number, y: number): number {
  const gx = Math.min(columns - 1.001, Math.max(0, (x - left) / cell - 0.5))
  const gy = Math.min(rows - 1.001, Math.max(0, (y - top) / cell - 0.5))
  const i = Math.floor(gx)
  const j = Math.floor(gy)
  const u = gx - i
  const v = gy - j
  const at = j * columns + i
  return (
    z[at]! * (1 - u) * (1 - v) +
    z[at + 1]! * u * (1 - v) +
    z[at + columns]! * (1 - u) * v +
    z[at + columns + 1]! * u * v
  )
}

/** Gradient uphill in metres a metre over two cells, where a sheet unit is `metres` long. */
export function slopeAt(ground: Ground, x: number, y: number, metres: number): [number, number] {
  const { cell } = ground
  const run = 2 * cell * metres
  return [
    (heightAt(ground, x + cell, y) - heightAt(ground, x - cell, y)) / run,
    (heightAt(ground, x, y + cell) - heightAt(ground, x, y - cell)) / run,
  ]
}

/** A part of the ground, twice as fine, filled by Catmull and Rom's cubic; `box` in sheet units, widened to whole cells. */
export function finer(
  { cell, left, top, columns, rows, z }: Ground,
  box: readonly [left: number, top: number, right: number, bottom: number],
): Ground {
  const c0 = Math.max(0, Math.floor((box[0] - left) / cell))
  const r0 = Math.max(0, Math.floor((box[1] - top) / cell))
  const c1 = Math.min(columns, Math.ceil((box[2] - left) / cell))
  const r1 = Math.min(rows, Math.ceil((box[3] - top) / cell))
  const wide = (c1 - c0) * 2
  const high = (r1 - r0) * 2
  const at = (i: number, j: number) =>
    z[Math.min(rows - 1, Math.max(0, j)) * columns + Math.min(columns - 1, Math.max(0, i))]!
  const fine = new Float32Array(wide * high)
  const across = new Float32Array(wide * (r1 - r0 + 3))
  for (let j = -1; j < r1 - r0 + 2; j++)
    for (let i = 0; i < wide; i++) {
      const x = c0 + (i >> 1) + (i % 2 === 0 ? -1 : 0)
      const t = i % 2 === 0 ? 0.75 : 0.25
      const y = r0 + j
      across[(j + 1) * wide + i] = cubic(at(x - 1, y), at(x, y), at(x + 1, y), at(x + 2, y), t)
    }
  const held = (j: number, i: number) => across[Math.min(r1 - r0 + 2, Math.max(0, j + 1)) * wide + i]!
  for (let j = 0; j < high; j++)
    for (let i = 0; i < wide; i++) {
      const y = (j >> 1) + (j % 2 === 0 ? -1 : 0)
      const t = j % 2 === 0 ? 0.75 : 0.25
      fine[j * wide + i] = cubic(held(y - 1, i), held(y, i), held(y + 1, i), held(y + 2, i), t)
    }
  return { cell: cell / 2, left: left + c0 * cell, top: top + r0 * cell, columns: wide, rows: high, z: fine }
}

/** Catmull and Rom's curve through `b` and `c`, `t` of the way. */
function cubic(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
}
