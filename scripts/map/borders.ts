import { flat, nearest, type Point, resample, soften, thin } from './line.ts'
import { project, WINDOW } from './projection.ts'
import type { Stream } from './streams.ts'
import { outlines } from './tables.ts'

export interface Borders {
  /** Stretches between the corners where three districts, or two and the frame, meet. */
  readonly arcs: readonly { readonly line: number[]; readonly frame: boolean }[]
  /** Each district as a closed walk over arcs; `-1 - i` walks arc `i` backwards. */
  readonly districts: readonly { readonly id: string; readonly label: number[]; readonly walk: number[] }[]
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
  const known = new Map<string, number>()
  const arcs: { line: number[]; frame: boolean }[] = []
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
    return { id, label: project(label).map(Math.round), walk }
  })

  function take(stretch: Corner[]): number[] {
    const forward = stretch.map(key).join(' ')
    const back = [...stretch].reverse().map(key).join(' ')
    if (known.has(back)) return [-1 - known.get(back)!]
    const at = known.get(forward) ?? arcs.length
    if (at === arcs.length) {
      known.set(forward, at)
      arcs.push(bend(stretch, rivers))
    }
    return [at]
  }
  return { arcs, districts }
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

function bend(stretch: Corner[], rivers: readonly Stream[]): { line: number[]; frame: boolean } {
  const frame = stretch.every(onFrame)
  if (frame) return { line: flat(alongFrame(stretch)), frame }
  const straight = resample(
    stretch.map(corner => project(corner)),
    3,
  )
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
