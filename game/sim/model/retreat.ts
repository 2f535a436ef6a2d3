import type { PlaceId } from '../../../story/schema/ids.ts'
import { districtOf } from '../gazetteer.ts'
import { bandsOf, of, setBand, type Turn } from '../turn.ts'
import { stretchCost, wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { Band } from '../world.ts'
import { onTheBank } from './doors.ts'
import { bandsAt, hostile } from './sides.ts'

/** How welcome a band is at a place: the villages' lean, from its own side; nobody's country counts nothing. */
function welcome(turn: Turn, band: Band, place: PlaceId): number {
  const id = districtOf(turn.land, place)
  const support = id === null ? 0 : (turn.world.districts[id]?.support ?? 0)
  return band.side === 'reds' ? -support : support
}

/** How much enemies in arms press on a place: half-days short of a safe distance, added over all of them. */
function threat(turn: Turn, band: Band, place: PlaceId): number {
  const month = roadMonth(turn)
  const bound = of(turn, 'retreat.far-enough')
  return bandsOf(turn.world)
    .filter(other => other.men > 0 && hostile(turn.world, band, other))
    .map(other => wayBetween(turn.land, place, other.at, month)?.halfDays ?? bound)
    .reduce((sum, halfDays) => sum + Math.max(0, bound - halfDays), 0)
}

/** Where a beaten band can go: the next place over an open track where no enemy stands, safe and welcoming first. */
function wayOut(turn: Turn, band: Band, notTo: PlaceId | null): PlaceId | null {
  const month = roadMonth(turn)
  const worth = (place: PlaceId): number =>
    welcome(turn, band, place) - threat(turn, band, place) * of(turn, 'retreat.worth-of-distance')
  const open = (turn.land.legs.get(band.at) ?? [])
    .filter(({ route }) => stretchCost(route, band.guns > 0 ? 'guns' : 'horse', month) !== null)
    .map(({ to }) => to)
    .filter(to => to !== notTo && !onTheBank(turn, to))
    .filter(to => !bandsAt(turn.world, to).some(other => hostile(turn.world, band, other)))
  const ranked = [...new Set(open)].map(place => ({ place, worth: worth(place) }))
  return ranked.sort((a, b) => b.worth - a.worth || (a.place < b.place ? -1 : 1))[0]?.place ?? null
}

/** A band falls back one stretch and camps; answers where to, or null when every way is held. */
export function fallBack(turn: Turn, band: Band, notTo: PlaceId | null): PlaceId | null {
  const to = wayOut(turn, band, notTo)
  setBand(turn, band.id, { task: { kind: 'camp' }, ...(to === null ? {} : { at: to }) })
  return to
}
