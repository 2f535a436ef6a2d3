import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { knownBands } from '../sim/views/known.ts'
import type { World } from '../sim/world.ts'
import type { Touched } from './mapSlot.ts'

/** The place a card is about: the place itself, where a band is known to be, a district's seat; null where none is known. */
export function placeOf(what: Touched['what'], world: World, content: Content): PlaceId | null {
  if (what.startsWith('places/')) return what as PlaceId
  const seat = content.districts.find(({ id }) => id === what)?.seat
  return seat ?? knownBands(world, content).find(({ band }) => band === what)?.at ?? null
}
