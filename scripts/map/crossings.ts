import { places } from '../../story/places/index.ts'
import { nearestNamed } from './fords.ts'
import { nearest, type Point } from './line.ts'
import { project } from './projection.ts'
import type { Stream } from './streams.ts'
import { crossings as listed } from './tables.ts'

export interface Crossing {
  readonly of: string
  readonly kind: 'ford' | 'ferry' | 'bridge'
  readonly at: [number, number]
  /** Degrees from the x axis, straight across the water. */
  readonly turn: number
}

/** How far a road may keep from the river it is said to cross, in sheet units, before the crossing is refused. */
const ASIDE = 12
/** Two roads over one ford draw it once. */
const SAME = 9

/** Each listed ford, ferry and bridge at the spot where its road meets its river. */
export function crossings(rivers: readonly Stream[], routes: Readonly<Record<string, number[]>>): Crossing[] {
  const found: Crossing[] = []
  for (const { of, river, kind } of listed()) {
    const place = places.find(({ id }) => id === of)
    const road = routes[of]
    const spot = place ? project(place.at) : road && meets(pairs(road), rivers, river)
    if (!spot) throw new Error(`${of} does not meet the ${river}`)
    const line = nearestNamed(rivers, river, spot)
    if (found.some(({ at }) => Math.hypot(at[0] - spot[0], at[1] - spot[1]) < SAME)) continue
    found.push({ of, kind, at: [tenth(spot[0]), tenth(spot[1])], turn: Math.round(across(line, spot)) })
  }
  return found
}

const tenth = (value: number) => Math.round(value * 10) / 10

const pairs = (line: readonly number[]): Point[] =>
  Array.from({ length: line.length / 2 }, (_, i): Point => [line[2 * i]!, line[2 * i + 1]!])

/** Where a road goes over a river: the crossing nearest to either of its ends, or where it comes closest. */
function meets(road: readonly Point[], rivers: readonly Stream[], name: string): Point | null {
  const ends = [road[0]!, road[road.length - 1]!]
  let best: { at: Point; far: number } | null = null
  let close: { at: Point; far: number } | null = null
  for (const { line } of rivers.filter(stream => stream.name === name))
    for (let i = 1; i < road.length; i++) {
      const met = nearest(road[i]!, line)
      if (met.far < (close?.far ?? ASIDE)) close = met
      if (met.far > 40) continue
      for (let j = 1; j < line.length; j++) {
        const at = cut(road[i - 1]!, road[i]!, line[j - 1]!, line[j]!)
        if (!at) continue
        const far = Math.min(...ends.map(end => Math.hypot(end[0] - at[0], end[1] - at[1])))
        if (far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { at, far }
      }
    }
  return best?.at ?? close?.at ?? null
}

/** The point two stretches share, if they do. */
function cut(a: Point, b: Point, c: Point, d: Point): Point | null {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
  const turn = rx * sy - ry * sx
  if (turn === 0) return null
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / turn
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / turn
  return t < 0 || t > 1 || u < 0 || u > 1 ? null : [a[0] + rx * t, a[1] + ry * t]
}

/** The direction across a river at the point of it nearest to `spot`, in degrees. */
function across(line: readonly Point[], spot: Point): number {
  let at = 0
  let far = Number.POSITIVE_INFINITY
  line.forEach(([x, y], i) => {
    const gap = Math.hypot(x - spot[0], y - spot[1])
    if (gap < far) [at, far] = [i, gap]
  })
  const a = line[Math.max(0, at - 3)]!
  const b = line[Math.min(line.length - 1, at + 3)]!
  return (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI + 90
}
