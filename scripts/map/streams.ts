import { throughFords } from './fords.ts'
import { noise } from './jitter.ts'
import { nearest, type Point, resample, soften, straighten, wander } from './line.ts'
import { project } from './projection.ts'
import { rivers } from './tables.ts'
import { CELL, type Grid, heightAt } from './terrain.ts'
import { trace } from './trace.ts'

export interface Stream {
  readonly name: string
  readonly russian: string
  /** 1 the great rivers, 3 the small. */
  readonly rank: 1 | 2 | 3
  /** From source to mouth, in sheet units. */
  readonly line: Point[]
  /** Width of the water at the source and at the mouth, in sheet units. */
  readonly width: readonly [number, number]
}

const USUAL = { 1: [1, 3.2], 2: [0.8, 2.4], 3: [0.6, 1.5] } as const
const WIDTHS: Readonly<Record<string, readonly [number, number]>> = {
  'Amu Darya': [5.4, 6.2],
  Vakhsh: [2.6, 4.2],
  Surkhob: [1.1, 2.6],
  Zeravshan: [0.8, 3],
}

/** Where a river is drawn wide from its first point, because it goes on from another line of the table. */
function widthOf(name: string, rank: 1 | 2 | 3, first: number): readonly [number, number] {
  if (name === 'Panj') return first > 2000 ? [1.6, 2.8] : [2.8, 5.2]
  return WIDTHS[name] ?? USUAL[rank]
}

/**
 * Rivers led along the valley floors of the grid between the few points of the table, with bends of their own where
 * the ground is flat, and joined to the water they run into.
 */
export function streams(grid: Grid): Stream[] {
  const drawn = rivers().map(({ properties, geometry }, i): Stream => {
    const stops = geometry.coordinates.map(([lon, lat]) => project([lon, lat]))
    const toll = (cell: number, from: number) => {
      const climb = grid.z[cell]! - grid.z[from]!
      const x = cell % grid.columns
      const y = Math.floor(cell / grid.columns)
      return 1 + Math.max(0, climb) / 12 + 1.3 * noise(x / 5, y / 5, 3)
    }
    const rough = straighten(trace(grid, stops, toll), 2.5 * CELL, 30)
    const rank = properties.class
    const led = soften(resample([stops[0]!, ...rough, stops[stops.length - 1]!], CELL), 2.6)
    const bent = wander(wander(led, rank === 1 ? 3.4 : 2.6, 26, i), rank === 1 ? 1.3 : 1.1, 9, i + 50)
    const line = soften(resample(bent, CELL), 0.9)
    const first = heightAt(grid, ...stops[0]!)
    return {
      name: properties.name,
      russian: properties.russian,
      rank,
      line,
      width: widthOf(properties.name, rank, first),
    }
  })
  throughFords(drawn)
  for (const stream of drawn) {
    join(stream, drawn, 0)
    join(stream, drawn, stream.line.length - 1)
  }
  return drawn
}

/** Bends one end of a river onto the water it meets, if any lies within 22 units. */
function join(stream: Stream, all: readonly Stream[], end: number) {
  let best = { at: stream.line[end]!, far: 22 }
  for (const other of all) {
    if (other === stream || other.rank > stream.rank) continue
    const met = nearest(stream.line[end]!, other.line)
    if (met.far < best.far) best = met
  }
  if (end > 0) best = { ...best, at: below(best.at, best.far, stream, all) }
  const [dx, dy] = [best.at[0] - stream.line[end]![0], best.at[1] - stream.line[end]![1]]
  const reach = Math.min(end === 0 ? 14 : 26, stream.line.length - 1)
  for (let k = 0; k <= reach; k++) {
    const i = end === 0 ? k : end - k
    const pull = (1 - k / reach) ** 2
    const [x, y] = stream.line[i]!
    stream.line[i] = [x + dx * pull, y + dy * pull]
  }
  if (end > 0) cutAtMouth(stream, all)
}

/** Ends a tributary where it first touches the greater river: it must not come out on the other bank. */
function cutAtMouth(stream: Stream, all: readonly Stream[]): void {
  const { line, rank } = stream
  const greater = all.filter(other => other.rank < rank).map(other => other.line)
  const first = line.findIndex(
    (point, i) => i > line.length - 45 && greater.some(other => nearest(point, other).far < 1.2),
  )
  if (first > 0) line.length = first + 1
}

/** Water falls in aslant: the point of the greater river a little below `at`, by as much as the two lie apart. */
function below(at: Point, far: number, stream: Stream, all: readonly Stream[]): Point {
  for (const { line, rank } of all) {
    if (line === stream.line || rank > stream.rank || nearest(at, line).far > 0.01) continue
    let near = 0
    line.forEach(([x, y], i) => {
      if (Math.hypot(x - at[0], y - at[1]) < Math.hypot(line[near]![0] - at[0], line[near]![1] - at[1]))
        near = i
    })
    return line[Math.min(line.length - 1, near + Math.round(far / CELL))]!
  }
  return at
}

/** Cuts the rivers into the heights, so that slopes end at a flat floor and no crest crosses water. Metres. */
export function burn(grid: Grid, all: readonly Stream[]): Grid {
  const cut = new Float32Array(grid.z.length)
  for (const { line, rank } of all) {
    const depth = rank === 1 ? 26 : rank === 2 ? 18 : 12
    for (const [x, y] of resample(line, CELL / 2)) {
      const ci = Math.floor(x / CELL)
      const cj = Math.floor(y / CELL)
      for (let j = cj - 3; j <= cj + 3; j++)
        for (let i = ci - 3; i <= ci + 3; i++) {
          if (i < 0 || j < 0 || i >= grid.columns || j >= grid.rows) continue
          const far = Math.hypot((i + 0.5) * CELL - x, (j + 0.5) * CELL - y) / CELL
          const at = j * grid.columns + i
          cut[at] = Math.max(cut[at]!, depth * Math.exp(-(far * far) / 2.4))
        }
    }
  }
  return { ...grid, z: grid.z.map((z, i) => z - cut[i]!) }
}
