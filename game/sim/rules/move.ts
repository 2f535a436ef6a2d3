import type { Order } from '../command.ts'
import type { Refusal } from '../outcome.ts'
import { setBand, type Turn, tell } from '../turn.ts'
import { everJoined } from '../views/roads.ts'
import type { March } from '../world.ts'
import { bandToOrder, closedOnTheWay, wayFor } from './whose.ts'

/**
 * A band sets out by the quickest open way, seen or hidden; those camped with it ride too.
 * Refused: a captive, a band not his, an unknown place, no road, a road shut this month, a country closed by its chief.
 */
export function move(turn: Turn, order: Extract<Order, { kind: 'move' }>): Refusal | null {
  const band = bandToOrder(turn, order.band)
  if (typeof band === 'string') return band
  if (!turn.land.place.has(order.to)) return 'no-such-place'
  if (band.at === order.to) return 'already-there'
  const way = wayFor(turn, band, order.to, order.hidden)
  if (!way && closedOnTheWay(turn, band, order.to)) return 'country-closed'
  if (!way) return everJoined(turn.land, band.at, order.to) ? 'road-shut' : 'no-road'
  const march: March = { path: way.path, route: way.routes[0]!, done: 0 }
  setBand(turn, band.id, { task: { kind: 'march', to: order.to, march }, hidden: order.hidden })
  tell(turn, { kind: 'set-out', band: band.id, place: order.to, n: way.halfDays })
  return null
}
