import type { PlaceId } from '../../../story/schema/ids.ts'
import { districtOf } from '../gazetteer.ts'
import { garrisonAt, hostile, isOurs } from '../model/sides.ts'
import { isKeptBackIn } from '../model/will.ts'
import type { Refusal } from '../outcome.ts'
import { bandOf, bandsOf, type Turn } from '../turn.ts'
import { type Way, wayBetween } from '../views/roads.ts'
import { ridingMonth } from '../weather.ts'
import type { Band, BandId } from '../world.ts'

/** The band an order is for, or why it cannot be given: a captive orders nobody, and only his own obey. */
export function bandToOrder(turn: Turn, id: BandId): Band | Refusal {
  if (turn.world.pasha.captiveOf !== null) return 'captive'
  const band = bandOf(turn.world, id)
  if (!band || band.men <= 0) return 'no-such-band'
  return isOurs(band) ? band : 'not-yours'
}

/** Whether a chief has closed his country to the Pasha's bands: those outside it cannot show themselves in it. */
function isClosed(turn: Turn, band: Band, place: PlaceId): boolean {
  const id = districtOf(turn.land, place)
  if (id === null || !isOurs(band) || districtOf(turn.land, band.at) === id) return false
  return isKeptBackIn(turn, id, 'roads')
}

/** Whether there would be an open way to a place, had no chief closed his country. */
export function closedOnTheWay(turn: Turn, band: Band, to: PlaceId): boolean {
  const pace = band.guns > 0 ? 'guns' : 'horse'
  const garrisoned = (place: PlaceId): boolean => {
    const garrison = garrisonAt(turn.world, place)
    return garrison !== undefined && hostile(turn.world, band, garrison)
  }
  return wayBetween(turn.land, band.at, to, ridingMonth(turn), pace, garrisoned) !== null
}

/** Whether a band that shows itself could not ride through a place: an enemy garrison stands there, or its chief has closed it. */
export function barredTo(turn: Turn, band: Band, hidden: boolean): (place: PlaceId) => boolean {
  if (hidden) return () => false
  const held = new Set(
    bandsOf(turn.world)
      .filter(other => other.side === 'reds' && other.task.kind === 'garrison' && other.men > 0)
      .filter(other => hostile(turn.world, band, other))
      .map(other => other.at),
  )
  return place => held.has(place) || isClosed(turn, band, place)
}

/** The way a band would take this month: guns set the pace where there are any. */
export function wayFor(turn: Turn, band: Band, to: PlaceId, hidden: boolean): Way | null {
  const pace = band.guns > 0 ? 'guns' : 'horse'
  return wayBetween(turn.land, band.at, to, ridingMonth(turn), pace, barredTo(turn, band, hidden))
}
