import type { Order } from '../command.ts'
import { districtOf } from '../gazetteer.ts'
import { garrisonAt, isOurDistrict } from '../model/sides.ts'
import type { Refusal } from '../outcome.ts'
import { of, setBand, type Turn } from '../turn.ts'
import { everJoined } from '../views/roads.ts'
import { storm } from './storm.ts'
import { bandToOrder, wayFor } from './whose.ts'

/**
 * A band will strike a place this week and ride back to its camp; against the town it besieges it storms at once.
 * Refused: too far to strike and return within a week, too few men, a district already the Pasha's.
 */
export function raid(turn: Turn, order: Extract<Order, { kind: 'raid' }>): Refusal | null {
  const band = bandToOrder(turn, order.band)
  if (typeof band === 'string') return band
  if (!turn.land.place.has(order.place)) return 'no-such-place'
  if (band.men < of(turn, 'raid.least-men')) return 'too-few-men'
  const { task } = band
  const besieged =
    task.kind === 'besiege' && task.since !== null ? garrisonAt(turn.world, order.place) : undefined
  if (besieged && besieged.at === band.at) {
    storm(turn, band, besieged)
    return null
  }
  const way = wayFor(turn, band, order.place, true)
  if (!way) return everJoined(turn.land, band.at, order.place) ? 'road-shut' : 'no-road'
  if (way.halfDays > of(turn, 'raid.reach')) return 'too-far'
  const district = districtOf(turn.land, order.place)
  if (district !== null && isOurDistrict(turn.world, turn.land, district)) return 'not-at-war'
  setBand(turn, band.id, { task: { kind: 'raid', place: order.place } })
  return null
}
