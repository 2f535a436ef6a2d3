import { noise } from './jitter.ts'
import { flat, nearest, type Point, resample, soften, straighten, thin, wander } from './line.ts'
import { project } from './projection.ts'
import type { Stream } from './streams.ts'
import { roads } from './tables.ts'
import { CELL, type Grid } from './terrain.ts'
import { trace } from './trace.ts'

/** Every route as a bent line: it goes round slopes rather than over them and keeps off the water it follows. */
export function tracks(
  grid: Grid,
  rivers: readonly Stream[],
  boats: { readonly ferries: ReadonlySet<string>; readonly steamers: ReadonlySet<string> },
): Record<string, number[]> {
  const wet = new Uint8Array(grid.z.length)
  for (const { line, rank } of rivers)
    for (const [x, y] of resample(line, 1)) {
      const reach = rank === 1 ? 2 : 1
      for (let j = -reach; j <= reach; j++)
        for (let i = -reach; i <= reach; i++) {
          const at = (Math.floor(y / CELL) + j) * grid.columns + Math.floor(x / CELL) + i
          if (at >= 0 && at < wet.length) wet[at] = 1
        }
    }
  const toll = (cell: number, from: number) => {
    const climb = Math.abs(grid.z[cell]! - grid.z[from]!)
    const [x, y] = [cell % grid.columns, Math.floor(cell / grid.columns)]
    // On a plain every way is as good as another: a little unevenness keeps the track from running square.
    return 1 + (climb / 22) ** 1.5 + (wet[cell] ? 2.2 : 0) + 1.1 * noise(x / 6, y / 6, 11)
  }
  const drawn: Record<string, number[]> = {}
  for (const { properties, geometry } of roads()) {
    const stops = geometry.coordinates.map(([lon, lat]) => project([lon, lat]))
    const first = stops[0]!
    const last = stops[stops.length - 1]!
    if (boats.steamers.has(properties.id)) {
      drawn[properties.id] = flat(thin([first, ...afloat(rivers, first, last), last], 0.4))
      continue
    }
    const reach = boats.ferries.has(properties.id) ? 16 : 10
    const rough = straighten(trace(grid, stops, toll, reach), 1.6 * CELL, 24)
    const led = soften(resample([first, ...rough, last], CELL), 2.6)
    const line = soften(wander(led, 1.3, 12, Object.keys(drawn).length), 0.8)
    drawn[properties.id] = flat(thin(line, 0.36))
  }
  return drawn
}

/** How far from the middle of the stream boats are drawn, in sheet units: the frontier has the middle. */
const ABEAM = 1.2

/** The way by water between two towns: the nearest river from one to the other. */
function afloat(rivers: readonly Stream[], from: Point, to: Point): Point[] {
  const far = ({ line }: Stream) => nearest(from, line).far + nearest(to, line).far
  const { line } = [...rivers].sort((a, b) => far(a) - far(b))[0]!
  const at = ([x, y]: Point) =>
    line.reduce(
      (best, [lx, ly], i) =>
        Math.hypot(lx - x, ly - y) < Math.hypot(line[best]![0] - x, line[best]![1] - y) ? i : best,
      0,
    )
  const [a, b] = [at(from), at(to)]
  const way = line.slice(Math.min(a, b), Math.max(a, b) + 1).map(([x, y]): Point => [x, y - ABEAM])
  return a < b ? way : way.reverse()
}
