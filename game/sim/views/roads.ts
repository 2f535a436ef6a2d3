import type { Content } from '../../../story/schema/content.ts'
import type { PlaceId, RouteId } from '../../../story/schema/ids.ts'
import type { Route } from '../../../story/schema/place.ts'
import { type Land, landOf } from '../gazetteer.ts'

export type Pace = 'horse' | 'guns'

/** A way over the tracks: the places to pass (the last is the goal), the stretches, and its half-days. */
export interface Way {
  readonly path: readonly PlaceId[]
  readonly routes: readonly RouteId[]
  readonly halfDays: number
}

/**
 * Half-days one stretch takes in a calendar month; null when it is shut then or not for guns.
 * Slow months double it.
 */
export function stretchCost(route: Route, pace: Pace, month: number): number | null {
  const base = pace === 'guns' ? route.guns : route.horse
  if (base === null || route.shut.includes(month)) return null
  return route.slow.includes(month) ? base + base : base
}

interface Reached {
  readonly cost: number
  readonly from: PlaceId | null
  readonly route: RouteId | null
}

/**
 * Every place that can be reached in a month, with its cost (Dijkstra 1959, with a shelf for every half-day, as Dial 1969);
 * `closed` places may be reached but not crossed. With a `goal` it stops as soon as the way there is known.
 */
function spread(
  land: Land,
  from: PlaceId,
  month: number,
  pace: Pace,
  closed: (place: PlaceId) => boolean,
  goal: PlaceId | null = null,
): ReadonlyMap<PlaceId, Reached> {
  const reached = new Map<PlaceId, Reached>([[from, { cost: 0, from: null, route: null }]])
  const shelves: PlaceId[][] = [[from]]
  for (let cost = 0; cost < shelves.length; cost++) {
    for (const here of shelves[cost] ?? []) {
      // Put on a dearer shelf before a cheaper way was found: already dealt with.
      if (reached.get(here)!.cost < cost) continue
      if (here === goal) return reached
      if (here !== from && closed(here)) continue
      for (const { route, to } of land.legs.get(here) ?? []) {
        const stretch = stretchCost(route, pace, month)
        if (stretch === null) continue
        const sum = cost + stretch
        const known = reached.get(to)
        if (known && known.cost <= sum) continue
        reached.set(to, { cost: sum, from: here, route: route.id })
        shelves[sum] ??= []
        shelves[sum].push(to)
      }
    }
  }
  return reached
}

const nowhereClosed = () => false

type Reach = ReadonlyMap<PlaceId, Reached>

/** Ways over an open country depend on the land, the month and the pace alone, so each is worked out once. */
const openCountry = new WeakMap<Land, Map<PlaceId, Reach[]>>()

function reach(
  land: Land,
  from: PlaceId,
  month: number,
  pace: Pace,
  closed: (place: PlaceId) => boolean,
  goal: PlaceId | null,
): Reach {
  if (closed !== nowhereClosed) return spread(land, from, month, pace, closed, goal)
  const known = openCountry.get(land) ?? new Map<PlaceId, Reach[]>()
  openCountry.set(land, known)
  const here = known.get(from) ?? []
  known.set(from, here)
  const at = month + month + (pace === 'guns' ? 1 : 0)
  here[at] ??= spread(land, from, month, pace, closed)
  return here[at]
}

/** Ways already laid out, by the reach they were read from. */
const laid = new WeakMap<Reach, Map<PlaceId, Way>>()

/**
 * The quickest way between two places in a calendar month, for horse or guns; null when there is none.
 * Places for which `closed` is true may end the way but not lie on it.
 */
export function wayBetween(
  land: Land,
  from: PlaceId,
  to: PlaceId,
  month: number,
  pace: Pace = 'horse',
  closed: (place: PlaceId) => boolean = nowhereClosed,
): Way | null {
  const reached = reach(land, from, month, pace, closed, to)
  const goal = reached.get(to)
  if (!goal) return null
  const ways = laid.get(reached) ?? new Map<PlaceId, Way>()
  laid.set(reached, ways)
  const known = ways.get(to)
  if (known) return known
  const path: PlaceId[] = []
  const routes: RouteId[] = []
  for (let place: PlaceId | null = to; place !== null && place !== from; ) {
    const step: Reached = reached.get(place)!
    path.unshift(place)
    if (step.route) routes.unshift(step.route)
    place = step.from
  }
  const way = { path, routes, halfDays: goal.cost }
  ways.set(to, way)
  return way
}

const costs = new WeakMap<Reach, ReadonlyMap<PlaceId, number>>()

/** Half-days from a place to every place open to it in a month; for the map and for letters. */
export function distancesFrom(
  content: Content,
  from: PlaceId,
  month: number,
  pace: Pace = 'horse',
): ReadonlyMap<PlaceId, number> {
  const reached = reach(landOf(content), from, month, pace, nowhereClosed, null)
  const known = costs.get(reached) ?? new Map([...reached].map(([place, { cost }]) => [place, cost]))
  costs.set(reached, known)
  return known
}

/** Whether any road at all joins two places, whatever the month. */
export function everJoined(land: Land, from: PlaceId, to: PlaceId): boolean {
  const known = new Set<PlaceId>([from])
  const queue = [from]
  for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
    if (here === to) return true
    for (const { to: next } of land.legs.get(here) ?? [])
      if (!known.has(next)) {
        known.add(next)
        queue.push(next)
      }
  }
  return false
}
