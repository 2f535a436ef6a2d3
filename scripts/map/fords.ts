import { places } from '../../story/places/index.ts'
import { nearest, type Point } from './line.ts'
import { project } from './projection.ts'
import type { Stream } from './streams.ts'
import { crossings } from './tables.ts'

/** The farthest a river is bent to meet its ford, in sheet units: three kilometres, what an estimated mark may err by. */
const FARTHEST = 15

/** Bends each river through the landings, fords and bridges that `crossings.csv` puts on it; the places stay. */
export function throughFords(rivers: readonly Stream[]): void {
  for (const { of, river } of crossings()) {
    const place = places.find(({ id }) => id === of)
    if (!place) continue
    const spot = project(place.at)
    const line = nearestNamed(rivers, river, spot)
    const met = nearest(spot, line)
    if (met.far > FARTHEST) throw new Error(`${of} lies ${met.far.toFixed(1)} units off the ${river}`)
    bend(line, spot, met)
  }
}

/** The stretch of a river of that name that passes nearest; the Panj is two lines of the table. */
export function nearestNamed(rivers: readonly Stream[], name: string, spot: Point): Point[] {
  const lines = rivers.filter(stream => stream.name === name).map(({ line }) => line)
  if (lines.length === 0) throw new Error(`no river is called ${name}`)
  return lines.reduce((best, line) => (nearest(spot, line).far < nearest(spot, best).far ? line : best))
}

/** Draws the water towards the spot, most at its nearest point and less along a reach that grows with the pull. */
function bend(line: Point[], spot: Point, { at, far }: { at: Point; far: number }): void {
  const [dx, dy] = [spot[0] - at[0], spot[1] - at[1]]
  const reach = 10 + far * 3.4
  line.forEach((point, i) => {
    const gap = Math.hypot(point[0] - at[0], point[1] - at[1])
    if (gap >= reach) return
    const pull = Math.cos((gap / reach) * (Math.PI / 2)) ** 2
    line[i] = [point[0] + dx * pull, point[1] + dy * pull]
  })
}
