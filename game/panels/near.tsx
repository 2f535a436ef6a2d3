import type { Content } from '../../story/schema/content.ts'
import type { PersonId, PlaceId } from '../../story/schema/ids.ts'
import { isOurs } from '../sim/model/sides.ts'
import { knownBands, type Sighting } from '../sim/views/known.ts'
import type { World } from '../sim/world.ts'
import { useDesk, useNow } from './deskContext.ts'
import { LinkTo } from './linkTo.tsx'
import type { Names } from './names.ts'
import { say, sentence } from './say.ts'
import { taskWord } from './task.ts'

/** How many men, how old the news, how sure; what one's own bands are about. */
export function sightingWord(seen: Sighting, world: World, names: Names): string {
  const band = world.bands[seen.band]
  const words = [
    seen.men === null ? say('atlas.menUnknown') : say('orders.strength', { n: seen.men }),
    ...(band && isOurs(band) ? [taskWord(band, names, world.week)] : []),
    ...(seen.age > 0 ? [say('dispatches.old', { n: seen.age })] : []),
    ...(seen.sure < 3 ? [say(`dispatches.sure${seen.sure}`)] : []),
  ]
  return `${sentence(names.band(seen.band, world))}: ${words.join(', ')}`
}

/** Bands and people known to be at some places; people who lead a band there are told with it. */
export function knownAt(places: readonly PlaceId[], world: World, content: Content) {
  const here = new Set(places)
  const bands = knownBands(world, content).filter(({ at }) => here.has(at))
  const led = new Set<string>(bands.flatMap(({ leader }) => leader ?? []))
  const people = Object.entries(world.people).flatMap(([id, { alive, band, at }]) =>
    alive && band === null && at !== null && here.has(at) && !led.has(id) ? [id as PersonId] : [],
  )
  return { bands, people }
}

/** Bands and people known to be at some places, each as well as it is known. */
export function Near({
  places,
  heading: Heading = 'h4',
}: {
  places: readonly PlaceId[]
  /** The level under whatever it stands in. */
  heading?: 'h3' | 'h4'
}) {
  const { names, session } = useDesk()
  const { world } = useNow()
  const { bands, people } = knownAt(places, world, session.content)
  return (
    <>
      <Heading>{say('atlas.who')}</Heading>
      {bands.length + people.length === 0 ? (
        <p class="quiet">{say('atlas.nobody')}</p>
      ) : (
        <ul class="plain">
          {bands.map(seen => (
            <li key={seen.band}>{sightingWord(seen, world, names)}</li>
          ))}
          {people.map(id => (
            <li key={id}>
              <LinkTo paper="people" id={id}>
                {names.any(id)}
              </LinkTo>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
