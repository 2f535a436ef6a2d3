import type { Order } from '../command.ts'
import { menBeside } from '../model/hosts.ts'
import { garrisonAt, hostile } from '../model/sides.ts'
import type { Refusal } from '../outcome.ts'
import { causeOf, of, setBand, share, type Turn, tell } from '../turn.ts'
import { everJoined } from '../views/roads.ts'
import { bandToOrder, wayFor } from './whose.ts'

/**
 * A band closes round a garrison: it rides there and the ring counts from its arrival.
 * Refused: no garrison, too far for one week's ride, fewer than a fraction of the garrison's men.
 */
export function besiege(turn: Turn, order: Extract<Order, { kind: 'besiege' }>): Refusal | null {
  const band = bandToOrder(turn, order.band)
  if (typeof band === 'string') return band
  if (!turn.land.place.has(order.place)) return 'no-such-place'
  const garrison = garrisonAt(turn.world, order.place)
  if (!garrison || (turn.world.reds.feeler === 'accepted' && !hostile(turn.world, band, garrison)))
    return 'no-garrison'
  if (menBeside(turn, band) < share(garrison.men, of(turn, 'siege.least-men'))) return 'too-few-men'
  if (band.task.kind === 'besiege' && band.task.place === order.place) return 'already-there'
  if (band.at === order.place) {
    setBand(turn, band.id, {
      hidden: false,
      task: { kind: 'besiege', place: order.place, since: turn.world.week, march: null },
    })
    const causes = causeOf(turn.world, ['arrived'], h => h.band === band.id && h.place === order.place)
    tell(turn, { kind: 'siege-begun', band: band.id, other: garrison.id, place: order.place, causes })
    return null
  }
  const way = wayFor(turn, band, order.place, false)
  if (!way) return everJoined(turn.land, band.at, order.place) ? 'road-shut' : 'no-road'
  if (way.halfDays > of(turn, 'march.half-days')) return 'too-far'
  const march = { path: way.path, route: way.routes[0]!, done: 0 }
  setBand(turn, band.id, {
    hidden: false,
    task: { kind: 'besiege', place: order.place, since: null, march },
  })
  tell(turn, { kind: 'set-out', band: band.id, place: order.place, n: way.halfDays })
  return null
}
