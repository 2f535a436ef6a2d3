import { contours } from 'd3-contour'
import { jitter } from '../../game/scenes/relief/jitter.ts'
import { places } from '../../story/places/index.ts'
import { blur } from './blur.ts'
import { noise } from './jitter.ts'
import { type Point, resample, thin } from './line.ts'
import { onSheet, project, UNITS_PER_KM } from './projection.ts'
import type { Stream } from './streams.ts'
import { grounds } from './tables.ts'
import { type Grid, heightAt } from './terrain.ts'

/** Sheet units in one cell of the ground cover: about 1.7 km, finer than the estimate deserves. */
const SIDE = 8
const KINDS = { none: '.', fields: 'f', gardens: 'g', reeds: 'r', steppe: 's' } as const
type Kind = keyof typeof KINDS

/** Rise over run, metres a metre, that water can still be led over, and that counts as a plain. */
const LED = 0.05
const PLAIN = 0.016
/** Dry steppe is drawn on plains below this height, metres: higher flats are pasture and stay blank. */
const STEPPE_BELOW = 800
/** How far from the river, km, and above it, metres, a field may lie that no canal feeds; and a reed bed. */
const FLOOR = { fields: { km: 5.5, above: 95 }, reeds: { km: 2.9, above: 26 } } as const
/** Trees and gardens stand within this many km of a town or fort, and of a village. */
const GARDENS = { town: 3, village: 1.7 } as const
/** Patches of fewer cells than this are left untinted. */
const SMALLEST = 5

export interface Cover {
  readonly side: number
  readonly columns: number
  readonly rows: number
  /** Row by row, runs of one kind: a count, left out where it is 1, and a letter. */
  readonly runs: string
  /** Edges of the tilled ground, closed rings in whole sheet units. */
  readonly tilled: number[][]
}

/** What covers the low ground, estimated from heights, water and the districts of which the geography speaks. */
export function cover(ground: Grid, rivers: readonly Stream[], width: number, height: number): Cover {
  const columns = Math.ceil(width / SIDE)
  const rows = Math.ceil(height / SIDE)
  const water = reaches(ground, rivers, columns, rows)
  const named = grounds().map(({ at, km, ...rest }) => ({ ...rest, at: project(at), far: km * UNITS_PER_KM }))
  const seats = places
    .filter(({ at, kind, metres }) => onSheet(at) && metres < 2200 && kind !== 'country')
    .filter(({ kind }) => kind === 'town' || kind === 'fort' || kind === 'village')
    .map(({ at, kind }) => ({
      at: project(at),
      far: GARDENS[kind === 'village' ? 'village' : 'town'] * UNITS_PER_KM,
    }))
  const kinds: Kind[] = []
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) kinds.push(kindAt((i + 0.5) * SIDE, (j + 0.5) * SIDE, j * columns + i))

  function kindAt(x: number, y: number, cell: number): Kind {
    const z = heightAt(ground, x, y)
    const steep = slope(ground, x, y)
    const { far, level } = water[cell]!
    const chance = 0.62 * noise(x / 21, y / 21, 5) + 0.38 * jitter(cell, 6)
    for (const { kind, at, far: reach, share, canals } of named) {
      const off = Math.hypot(x - at[0], y - at[1]) / reach
      if (off > 1 || steep > LED) continue
      const floor = FLOOR[kind]
      if (!canals && (far > floor.km * UNITS_PER_KM || z - level > floor.above)) continue
      if (chance > share * (1.12 - 0.75 * off ** 3)) continue
      if (kind === 'reeds') return 'reeds'
      return seats.some(seat => Math.hypot(x - seat.at[0], y - seat.at[1]) < seat.far * 1.25)
        ? 'gardens'
        : 'fields'
    }
    if (steep < LED * 1.4 && seats.some(seat => Math.hypot(x - seat.at[0], y - seat.at[1]) < seat.far * 0.8))
      return 'gardens'
    return z < STEPPE_BELOW && steep < PLAIN ? 'steppe' : 'none'
  }

  return { side: SIDE, columns, rows, runs: runs(kinds), tilled: tilled(kinds, columns, rows) }
}

/** Rise over run across a kilometre. */
function slope(ground: Grid, x: number, y: number): number {
  const step = UNITS_PER_KM / 2
  const dx = heightAt(ground, x + step, y) - heightAt(ground, x - step, y)
  const dy = heightAt(ground, x, y + step) - heightAt(ground, x, y - step)
  return Math.hypot(dx, dy) / 1000
}

/** For each cell the distance to the nearest river, in sheet units, and that river's height there, in metres. */
function reaches(
  ground: Grid,
  rivers: readonly Stream[],
  columns: number,
  rows: number,
): { far: number; level: number }[] {
  const cells = Array.from({ length: columns * rows }, () => ({ far: Number.POSITIVE_INFINITY, level: 0 }))
  const around = Math.ceil((FLOOR.fields.km * UNITS_PER_KM) / SIDE)
  for (const { line } of rivers)
    for (const [x, y] of resample(line, SIDE / 2)) {
      const level = heightAt(ground, x, y)
      const [ci, cj] = [Math.floor(x / SIDE), Math.floor(y / SIDE)]
      for (let j = Math.max(0, cj - around); j <= Math.min(rows - 1, cj + around); j++)
        for (let i = Math.max(0, ci - around); i <= Math.min(columns - 1, ci + around); i++) {
          const cell = cells[j * columns + i]!
          const far = Math.hypot((i + 0.5) * SIDE - x, (j + 0.5) * SIDE - y)
          if (far < cell.far) cells[j * columns + i] = { far, level }
        }
    }
  return cells
}

function runs(kinds: readonly Kind[]): string {
  let text = ''
  for (let i = 0; i < kinds.length; ) {
    let n = 1
    while (kinds[i + n] === kinds[i]) n++
    text += `${n > 1 ? n : ''}${KINDS[kinds[i]!]}`
    i += n
  }
  return text
}

/** Soft outlines about fields and gardens, for the wash under them. */
function tilled(kinds: readonly Kind[], columns: number, rows: number): number[][] {
  const full = Float32Array.from(kinds, kind => (kind === 'fields' || kind === 'gardens' ? 1 : 0))
  const soft = blur(full, columns, rows, 0.8)
  const shape = contours().size([columns, rows]).contour(Array.from(soft), 0.42)
  const rings: number[][] = []
  for (const polygon of shape.coordinates)
    for (const ring of polygon) {
      if (Math.abs(area(ring)) < SMALLEST) continue
      const points = ring.map(([x, y]): Point => [x! * SIDE, y! * SIDE])
      const half = Math.floor(points.length / 2)
      const even = [...thin(points.slice(0, half + 1), 1.6), ...thin(points.slice(half), 1.6).slice(1)]
      rings.push(even.flatMap(([x, y]) => [Math.round(x), Math.round(y)]))
    }
  return rings
}

const area = (ring: readonly number[][]) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0) / 2
