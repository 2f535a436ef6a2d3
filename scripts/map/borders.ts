import { flat, nearest, type Point, resample, soften, thin } from './line.ts'
import { project, WINDOW } from './projection.ts'
import type { Stream } from './streams.ts'
import { outlines } from './tables.ts'

/** Whose land a district was: the state border runs between Afghanistan and the rest, and Turkestan's about Bukhara. */
type Realm = 'bukhara' | 'turkestan' | 'pamir' | 'afghanistan'
const REALMS: Readonly<Record<string, Realm>> = {
  'districts/afghan-turkestan': 'afghanistan',
  'districts/qataghan': 'afghanistan',
  'districts/rustaq': 'afghanistan',
  'districts/badakhshan': 'afghanistan',
  'districts/samarkand': 'turkestan',
  'districts/zeravshan': 'turkestan',
  'districts/uratyube': 'turkestan',
  'districts/alai': 'turkestan',
  'districts/pamir': 'pamir',
}

export interface Arc {
  readonly line: number[]
  readonly frame: boolean
  /** Set where a state or a province ends, and not only a district. */
  readonly limit?: 'state' | 'province'
}

export interface Borders {
  /** Stretches between the corners where three districts, or two and the frame, meet. */
  readonly arcs: readonly Arc[]
  /** Each district as a closed walk over arcs; `-1 - i` walks arc `i` backwards. */
  readonly districts: readonly {
    readonly id: string
    readonly realm: Realm
    readonly label: number[]
    readonly walk: number[]
  }[]
}

type Corner = readonly [number, number]
const key = ([lon, lat]: Corner) => `${lon.toFixed(3)},${lat.toFixed(3)}`

/** Cuts the outlines into shared arcs, bends each once for both neighbours, and lays river borders on their rivers. */
export function borders(rivers: readonly Stream[]): Borders {
  const shapes = outlines().map(({ properties, geometry }) => ({
    ...properties,
    ring: geometry.coordinates[0]!.slice(0, -1).map(([lon, lat]): Corner => [lon, lat]),
  }))
  const users = new Map<string, Set<string>>()
  for (const { id, ring } of shapes)
    for (const corner of ring) {
      const known = users.get(key(corner)) ?? new Set()
      users.set(key(corner), known.add(id))
    }
  const frontier = frontierOf(rivers)
  const known = new Map<string, number>()
  const arcs: Arc[] = []
  const districts = shapes.map(({ id, label, ring }) => {
    const who = (corner: Corner) => [...users.get(key(corner))!].sort().join() + (onFrame(corner) ? '#' : '')
    const meets = ring.findIndex((corner, i) => who(corner) !== who(ring[(i + 1) % ring.length]!))
    const turned = [...ring.slice(meets), ...ring.slice(0, meets)]
    const walk: number[] = []
    let stretch: Corner[] = [turned[0]!]
    for (let i = 1; i <= turned.length; i++) {
      const corner = turned[i % turned.length]!
      stretch.push(corner)
      const isNode = i === turned.length || isCorner(corner, users)
      if (!isNode) continue
      walk.push(...take(stretch))
      stretch = [corner]
    }
    return { id, realm: REALMS[id] ?? 'bukhara', label: project(label).map(Math.round), walk }
  })

  function take(stretch: Corner[]): number[] {
    const forward = stretch.map(key).join(' ')
    const back = [...stretch].reverse().map(key).join(' ')
    if (known.has(back)) return [-1 - known.get(back)!]
    const at = known.get(forward) ?? arcs.length
    if (at === arcs.length) {
      known.set(forward, at)
      const ends = limit(stretch, users)
      arcs.push({ ...(ends.limit === 'state' ? ride(stretch) : bend(stretch)), ...ends })
    }
    return [at]
  }
  function bend(stretch: Corner[]): { line: number[]; frame: boolean } {
    const frame = stretch.every(onFrame)
    if (frame) return { line: flat(alongFrame(stretch)), frame }
    const straight = resample(stretch.map(snapped), 3)
    const pulled = straight.map((point, i): Point => {
      if (i === 0 || i === straight.length - 1) return point
      let best = { at: point, far: 9 }
      for (const { line, rank } of rivers) {
        if (rank > 2) continue
        const met = nearest(point, line)
        if (met.far < best.far) best = met
      }
      return best.at
    })
    return { line: flat(thin(soften(pulled, 2.4), 0.35)), frame }
  }

  /**
   * The state border runs in the middle of the Panj and the Amu, bend for bend; above the first point of the Panj that
   * the table has, it goes by the computed districts.
   */
  function ride(stretch: Corner[]): { line: number[]; frame: boolean } {
    const points = stretch.map(snapped)
    const wet = points.map(point => nearest(point, frontier).far <= OFF_WATER)
    const [from, to] = [wet.indexOf(true), wet.lastIndexOf(true)]
    if (from < 0 || from === to || wet.slice(from, to).includes(false)) return bend(stretch)
    const [a, b] = [nearestAt(frontier, points[from]!), nearestAt(frontier, points[to]!)]
    const water = frontier.slice(Math.min(a, b), Math.max(a, b) + 1)
    if (a > b) water.reverse()
    const line = [
      ...points.slice(0, from || 1),
      ...water,
      ...points.slice(to === points.length - 1 ? to : to + 1),
    ]
    return { line: flat(thin(line, 0.3)), frame: false }
  }

  /** Corners of the state border are set on the water; all others stay. */
  function snapped(corner: Corner): Point {
    const at = project(corner)
    const realms = new Set([...users.get(key(corner))!].map(id => REALMS[id] ?? 'bukhara'))
    if (realms.size < 2 || !realms.has('afghanistan') || onFrame(corner)) return at
    const met = nearest(at, frontier)
    return met.far < OFF_WATER ? met.at : at
  }
  return { arcs, districts }
}

/** How far the computed districts may lie from the river that divides them, in sheet units. */
const OFF_WATER = 34

/** The Panj from its source and the Amu, as one line. */
const frontierOf = (rivers: readonly Stream[]): Point[] =>
  ['Panj', 'Amu Darya'].flatMap(name =>
    rivers.filter(river => river.name === name).flatMap(({ line }) => line),
  )

const nearestAt = (line: readonly Point[], [x, y]: Point): number => {
  let best = 0
  line.forEach(([lx, ly], i) => {
    if (Math.hypot(lx - x, ly - y) < Math.hypot(line[best]![0] - x, line[best]![1] - y)) best = i
  })
  return best
}

const onFrame = ([lon, lat]: Corner) =>
  lon <= WINDOW.west + 0.001 ||
  lon >= WINDOW.east - 0.001 ||
  lat <= WINDOW.south + 0.001 ||
  lat >= WINDOW.north - 0.001

/** Three districts meet here, or two at the frame, or the sheet itself has its corner. */
function isCorner(corner: Corner, users: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const count = users.get(key(corner))!.size
  return count > 2 || onFrame(corner)
}

/** What ends along a stretch besides a district, judged by the two that share all its corners. */
function limit(
  stretch: readonly Corner[],
  users: ReadonlyMap<string, ReadonlySet<string>>,
): { limit?: 'state' | 'province' } {
  const shared = [...users.get(key(stretch[0]!))!].filter(id =>
    stretch.every(corner => users.get(key(corner))!.has(id)),
  )
  const realms = new Set(shared.map(id => REALMS[id] ?? 'bukhara'))
  if (realms.size < 2) return {}
  if (realms.has('afghanistan')) return { limit: 'state' }
  return realms.has('turkestan') && realms.has('bukhara') ? { limit: 'province' } : {}
}

/** The frame bends with its parallel; points every twentieth of a degree keep it so. */
function alongFrame(stretch: Corner[]): Point[] {
  const line: Point[] = []
  stretch.forEach(([lon, lat], i) => {
    const next = stretch[i + 1]
    if (!next) {
      line.push(project([lon, lat]))
      return
    }
    const steps = Math.max(1, Math.round(Math.hypot(next[0] - lon, next[1] - lat) / 0.05))
    for (let k = 0; k < steps; k++)
      line.push(project([lon + ((next[0] - lon) * k) / steps, lat + ((next[1] - lat) * k) / steps]))
  })
  return line
}
