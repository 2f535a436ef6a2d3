import type { PlaceId } from '../../../story/schema/ids.ts'
import type { Turn } from '../turn.ts'

/** Places of the Afghan bank: whoever stands there has crossed. */
export function onTheBank(turn: Turn, place: PlaceId): boolean {
  const district = turn.land.place.get(place)?.district
  return district !== null && district !== undefined && turn.land.district.get(district)?.role === 'bank'
}

/** Places of the bank and those one ferry short of it. */
export function townsOnTheRiver(turn: Turn): readonly PlaceId[] {
  const bank = turn.content.places.map(place => place.id).filter(id => onTheBank(turn, id))
  const landings = turn.content.routes
    .filter(route => route.road === 'ferry')
    .flatMap(route => [route.a, route.b])
  return [...new Set([...bank, ...landings])]
}
