import Delaunator from 'delaunator'
import { heightAt as between } from '../../game/scenes/relief/ground.ts'
import { blur } from './blur.ts'
import { project, SHEET } from './projection.ts'

/** Sheet units in one cell of the height grid. */
export const CELL = 2

export interface Grid {
  readonly columns: number
  readonly rows: number
  /** Metres, row by row; a value stands for the middle of its cell. */
  readonly z: Float32Array
}

type Point = readonly [longitude: number, latitude: number, metres: number]

/**
 * Interpolates heights over the whole sheet: Delaunay triangles, each filled by a cubic that keeps the slope estimated
 * at its corners, so that no facet shows; then one light blur (`sigma` in cells).
 */
export function terrain(points: readonly Point[], sigma = 0.9): Grid {
  const columns = SHEET.width / CELL
  const rows = SHEET.height / CELL
  const xy = new Float64Array(points.length * 2)
  points.forEach(([lon, lat], i) => {
    const [x, y] = project([lon, lat])
    xy[2 * i] = x / CELL - 0.5
    xy[2 * i + 1] = y / CELL - 0.5
  })
  const height = Float64Array.from(points, point => point[2])
  const mesh = new Delaunator(xy)
  const slope = slopes(mesh.triangles, xy, height)
  const z = new Float32Array(columns * rows).fill(Number.NaN)
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corner = [mesh.triangles[t]!, mesh.triangles[t + 1]!, mesh.triangles[t + 2]!] as const
    fill(corner, xy, height, slope, z, columns, rows)
  }
  extend(z, columns, rows)
  return { columns, rows, z: blur(z, columns, rows, sigma) }
}

/** Least-squares gradient at every point from its neighbours in the mesh, damped against overshoot. */
function slopes(triangles: Uint32Array, xy: Float64Array, height: Float64Array): Float64Array {
  const sums = new Float64Array(height.length * 5)
  for (let e = 0; e < triangles.length; e++) {
    const a = triangles[e]!
    const b = triangles[e % 3 === 2 ? e - 2 : e + 1]!
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const dx = xy[2 * to]! - xy[2 * from]!
      const dy = xy[2 * to + 1]! - xy[2 * from + 1]!
      const dz = height[to]! - height[from]!
      const w = 1 / (dx * dx + dy * dy + 1e-6)
      sums[5 * from]! += w * dx * dx
      sums[5 * from + 1]! += w * dx * dy
      sums[5 * from + 2]! += w * dy * dy
      sums[5 * from + 3]! += w * dx * dz
      sums[5 * from + 4]! += w * dy * dz
    }
  }
  const result = new Float64Array(height.length * 2)
  for (let i = 0; i < height.length; i++) {
    const [xx, xyy, yy, xz, yz] = sums.subarray(5 * i, 5 * i + 5) as unknown as number[]
    const det = xx! * yy! - xyy! * xyy!
    if (Math.abs(det) < 1e-9) continue
    result[2 * i] = (0.85 * (yy! * xz! - xyy! * yz!)) / det
    result[2 * i + 1] = (0.85 * (xx! * yz! - xyy! * xz!)) / det
  }
  return result
}

function fill(
  [a, b, c]: readonly [number, number, number],
  xy: Float64Array,
  height: Float64Array,
  slope: Float64Array,
  z: Float32Array,
  columns: number,
  rows: number,
) {
  const ax = xy[2 * a]!
  const ay = xy[2 * a + 1]!
  const bx = xy[2 * b]!
  const by = xy[2 * b + 1]!
  const cx = xy[2 * c]!
  const cy = xy[2 * c + 1]!
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
  if (Math.abs(area) < 1e-9) return
  const toward = (from: number, dx: number, dy: number) =>
    height[from]! + (slope[2 * from]! * dx + slope[2 * from + 1]! * dy) / 3
  const ab = toward(a, bx - ax, by - ay)
  const ac = toward(a, cx - ax, cy - ay)
  const ba = toward(b, ax - bx, ay - by)
  const bc = toward(b, cx - bx, cy - by)
  const ca = toward(c, ax - cx, ay - cy)
  const cb = toward(c, bx - cx, by - cy)
  const za = height[a]!
  const zb = height[b]!
  const zc = height[c]!
  const middle = (ab + ac + ba + bc + ca + cb) / 4 - (za + zb + zc) / 6
  const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx)))
  const right = Math.min(columns - 1, Math.floor(Math.max(ax, bx, cx)))
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy)))
  const bottom = Math.min(rows - 1, Math.floor(Math.max(ay, by, cy)))
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) {
      const u = ((bx - x) * (cy - y) - (cx - x) * (by - y)) / area
      const v = ((cx - x) * (ay - y) - (ax - x) * (cy - y)) / area
      const w = 1 - u - v
      if (u < -1e-9 || v < -1e-9 || w < -1e-9) continue
      z[y * columns + x] =
        u * u * u * za +
        v * v * v * zb +
        w * w * w * zc +
        3 * (u * u * (v * ab + w * ac) + v * v * (u * ba + w * bc) + w * w * (u * ca + v * cb)) +
        6 * u * v * w * middle
    }
}

/** Carries the edge outward into the margin, so that no line of the blur or the contours sees a cliff there. */
function extend(z: Float32Array, columns: number, rows: number) {
  const sweep = (start: number, step: number, count: number) => {
    let known = Number.NaN
    for (let i = 0, at = start; i < count; i++, at += step) {
      if (Number.isNaN(z[at])) z[at] = known
      else known = z[at]!
    }
  }
  for (let y = 0; y < rows; y++) {
    sweep(y * columns, 1, columns)
    sweep(y * columns + columns - 1, -1, columns)
  }
  for (let x = 0; x < columns; x++) {
    sweep(x, columns, rows)
    sweep((rows - 1) * columns + x, -columns, rows)
  }
}

/** Height in metres at sheet units `x`, `y`, between the middles of four cells. */
export const heightAt = (grid: Grid, x: number, y: number): number =>
  between({ ...grid, cell: CELL, left: 0, top: 0 }, x, y)
