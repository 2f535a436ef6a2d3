import type { Content } from '../../../story/schema/content.ts'
import type { PlaceId } from '../../../story/schema/ids.ts'
import type { Route } from '../../../story/schema/place.ts'
import type { Order } from '../command.ts'
import { type Land, landOf } from '../gazetteer.ts'
import { hostile } from '../model/sides.ts'
import { barredTo } from '../rules/whose.ts'
import { openTurn, whole } from '../turn.ts'
import { ridingMonth } from '../weather.ts'
import { halfDaysOf } from '../week/marches.ts'
import type { Band, BandId, World } from '../world.ts'
import { knownBands } from './known.ts'
import { type Pace, stretchCost, type Way, wayBetween } from './roads.ts'

/** Something on a way that the Pasha knows of, and where: for a stretch, the place it leads to. */
export type Peril =
  | { readonly kind: 'shut' | 'slow'; readonly at: PlaceId; readonly from: PlaceId; readonly by: Route['by'] }
  | { readonly kind: 'ferry' | 'no-guns'; readonly at: PlaceId; readonly from: PlaceId }
  | { readonly kind: 'enemy'; readonly at: PlaceId; readonly band: BandId; readonly age: number }

/** A ride foretold from what the Pasha knows. */
export interface Foretold {
  /** The places of the way; the first is where the band stands, the last its goal. */
  readonly path: readonly PlaceId[]
  /** Half-days of each stretch, in the order of the path; one fewer than its places. */
  readonly legs: readonly number[]
  readonly halfDays: number
  readonly pace: Pace
  /** Weeks until it is there, as this band rides; 1 is within the coming week, as every raid is. */
  readonly weeks: number
  /** Days of grain left in the sacks on arrival, villages apart. */
  readonly grainAfter: number
  /** False where the way cannot be ridden now: it is then the way as it would be in an open month. */
  readonly open: boolean
  readonly dangers: readonly Peril[]
}

/** Months in which passes, or else fords, are free: a way that is shut now is shown as it would be then. */
const OPEN_MONTHS = [8, 10]

interface Ride {
  readonly band: BandId
  readonly to: PlaceId
  readonly hidden: boolean
}

/** The ride in an order; null for orders that ride nowhere. Raiders ride unseen, besiegers in the open. */
function rideIn(order: Order): Ride | null {
  if (order.kind === 'move') return { band: order.band, to: order.to, hidden: order.hidden }
  if (order.kind === 'raid') return { band: order.band, to: order.place, hidden: true }
  if (order.kind === 'besiege') return { band: order.band, to: order.place, hidden: false }
  return null
}

/** The stretches of a way with what each costs in a month; a stretch that is shut costs what it does when open. */
function stretches(land: Land, from: PlaceId, way: Way, pace: Pace, month: number) {
  return way.routes.flatMap((id, i) => {
    const route = land.route.get(id)
    if (!route) return []
    const cost =
      stretchCost(route, pace, month) ?? (pace === 'guns' ? route.guns : route.horse) ?? route.horse
    return [{ route, from: i === 0 ? from : way.path[i - 1]!, to: way.path[i]!, cost }]
  })
}

type Stretch = ReturnType<typeof stretches>[number]

function onStretch({ route, from, to }: Stretch, pace: Pace, month: number): Peril[] {
  const at = { at: to, from }
  return [
    ...(route.shut.includes(month) ? [{ kind: 'shut', ...at, by: route.by } as const] : []),
    ...(route.slow.includes(month) ? [{ kind: 'slow', ...at, by: route.by } as const] : []),
    ...(route.road === 'ferry' ? [{ kind: 'ferry', ...at } as const] : []),
    ...(pace === 'guns' && route.guns === null ? [{ kind: 'no-guns', ...at } as const] : []),
  ]
}

/** Bands on the way that would fight, each where the Pasha believes it to be. */
function enemiesOn(world: World, content: Content, own: Band, path: readonly PlaceId[]): Peril[] {
  const on = new Set(path.slice(1))
  return knownBands(world, content).flatMap(({ band, at, age }): Peril[] => {
    const other = world.bands[band]
    return other && on.has(at) && hostile(world, own, other) ? [{ kind: 'enemy', at, band, age }] : []
  })
}

/**
 * The way an order would be ridden, with its days and what the Pasha knows to lie on it; it is the way the band takes
 * when the order is given. Null for orders that ride nowhere, for a band nobody knows, and where no road ever goes.
 */
export function foretell(world: World, content: Content, order: Order): Foretold | null {
  const ride = rideIn(order)
  const own = ride && world.bands[ride.band]
  if (!ride || !own || own.at === ride.to) return null
  const turn = openTurn(world, content)
  const land = landOf(content)
  const band = { ...own, hidden: ride.hidden }
  const pace: Pace = band.guns > 0 ? 'guns' : 'horse'
  const month = ridingMonth(turn)
  const open = wayBetween(land, band.at, ride.to, month, pace, barredTo(turn, own, ride.hidden))
  // What keeps him from it lies on the way he would take: a garrison in this month, else snow or water.
  const shut = [month, ...OPEN_MONTHS].map(when => wayBetween(land, band.at, ride.to, when, pace))
  const way =
    open ?? shut.find(found => found !== null) ?? wayBetween(land, band.at, ride.to, OPEN_MONTHS[0]!)
  if (!way) return null
  const all = stretches(land, band.at, way, pace, month)
  const path = [band.at, ...way.path]
  const legs = all.map(({ cost }) => cost)
  const halfDays = legs.reduce((sum, cost) => sum + cost, 0)
  return {
    path,
    legs,
    halfDays,
    pace,
    weeks: order.kind === 'raid' ? 1 : 1 + whole((halfDays - 1) / Math.max(1, halfDaysOf(turn, band))),
    grainAfter: Math.max(0, band.grain - whole((halfDays + 1) / 2)),
    open: open !== null,
    dangers: [
      ...all.flatMap(stretch => onStretch(stretch, pace, month)),
      ...enemiesOn(world, content, own, path),
    ],
  }
}
