import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { distancesFrom } from '../sim/views/roads.ts'
import { ridingMonth } from '../sim/weather.ts'
import type { World } from '../sim/world.ts'
import { daysWord } from './distances.ts'
import { say, sentence } from './say.ts'

/** How far a place is from the Pasha as the roads are now, as a sentence. */
export function rideWord(place: PlaceId, world: World, content: Content): string {
  const at = world.bands['bands/pasha']?.at
  if (at === undefined) return ''
  if (at === place) return say('map.pashaHere')
  const far = distancesFrom(content, at, ridingMonth({ world, content })).get(place)
  if (far === undefined) return say('map.noRoadNow')
  if (far === 1) return say('map.rideHalf')
  return sentence(say(far === 2 ? 'map.rideOne' : 'map.rideFrom', { days: daysWord(far) }))
}
