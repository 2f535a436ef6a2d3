import { flat, resample, soften, straighten, thin, wander } from './line.ts'
import { project } from './projection.ts'
import type { Stream } from './streams.ts'
import { roads } from './tables.ts'
import { CELL, type Grid } from './terrain.ts'
import { trace } from './trace.ts'

/** Every route as a bent line: it goes round slopes rather than over them and keeps off the water it follows. */
export function tracks(
  grid: Grid,
  rivers: readonly Stream[],
  ferries: ReadonlySet<string>,
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
    return 1 + (climb / 22) ** 1.5 + (wet[cell] ? 2.2 : 0)
  }
  const drawn: Record<string, number[]> = {}
  for (const { properties, geometry } of roads()) {
    const stops = geometry.coordinates.map(([lon, lat]) => project([lon, lat]))
    const first = stops[0]!
    const last = stops[stops.length - 1]!
    const rough = ferries.has(properties.id)
      ? stops
      : straighten(trace(grid, stops, toll, 10), 1.6 * CELL, 24)
    const led = soften(resample([first, ...rough, last], CELL), 2)
    const line = soften(wander(led, 1.3, 12, Object.keys(drawn).length), 0.8)
    drawn[properties.id] = flat(thin(line, 0.3))
  }
  return drawn
}
