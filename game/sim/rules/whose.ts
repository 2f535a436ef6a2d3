import type { PlaceId } from '../../../story/schema/ids.ts'
import { garrisonAt, hostile, isOurs } from '../model/sides.ts'
import type { Refusal } from '../outcome.ts'
import { bandOf, type Turn } from '../turn.ts'
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

/** Whether a band that shows itself could not ride through a place: an enemy garrison stands there. */
export function barredTo(turn: Turn, band: Band, hidden: boolean): (place: PlaceId) => boolean {
  return place => {
    if (hidden) return false
    const garrison = garrisonAt(turn.world, place)
    return garrison !== undefined && hostile(turn.world, band, garrison)
  }
}

/** The way a band would take this month: guns set the pace where there are any. */
export function wayFor(turn: Turn, band: Band, to: PlaceId, hidden: boolean): Way | null {
  const pace = band.guns > 0 ? 'guns' : 'horse'
  return wayBetween(turn.land, band.at, to, ridingMonth(turn), pace, barredTo(turn, band, hidden))
}
