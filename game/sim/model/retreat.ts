import type { PlaceId } from '../../../story/schema/ids.ts'
import { monthOf } from '../calendar.ts'
import { districtOf } from '../gazetteer.ts'
import { setBand, type Turn } from '../turn.ts'
import { stretchCost } from '../views/roads.ts'
import type { Band } from '../world.ts'
import { bandsAt, hostile } from './sides.ts'

/** How welcome a band is at a place: the villages' lean, from its own side; nobody's country counts nothing. */
function welcome(turn: Turn, band: Band, place: PlaceId): number {
  const id = districtOf(turn.land, place)
  const support = id === null ? 0 : (turn.world.districts[id]?.support ?? 0)
  return band.side === 'reds' ? -support : support
}

/** Where a beaten band can go: the next place over an open track where no enemy stands, the most welcoming first. */
export function wayOut(turn: Turn, band: Band, notTo: PlaceId | null): PlaceId | null {
  const month = monthOf(turn.world.week)
  const open = (turn.land.legs.get(band.at) ?? [])
    .filter(({ route }) => stretchCost(route, band.guns > 0 ? 'guns' : 'horse', month) !== null)
    .map(({ to }) => to)
    .filter(to => to !== notTo && !bandsAt(turn.world, to).some(other => hostile(turn.world, band, other)))
  return (
    [...new Set(open)].sort(
      (a, b) => welcome(turn, band, b) - welcome(turn, band, a) || (a < b ? -1 : 1),
    )[0] ?? null
  )
}

/** A band falls back one stretch and camps; answers where to, or null when every way is held. */
export function fallBack(turn: Turn, band: Band, notTo: PlaceId | null): PlaceId | null {
  const to = wayOut(turn, band, notTo)
  setBand(turn, band.id, { task: { kind: 'camp' }, ...(to === null ? {} : { at: to }) })
  return to
}
