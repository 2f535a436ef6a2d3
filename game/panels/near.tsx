import type { PlaceId } from '../../story/schema/ids.ts'
import { isOurs } from '../sim/model/sides.ts'
import { knownBands, type Sighting } from '../sim/views/known.ts'
import { useDesk, useNow } from './deskContext.ts'
import { LinkTo } from './linkTo.tsx'
import { say, sentence } from './say.ts'
import { taskWord } from './task.ts'

/** How many men, how old the news, how sure; what one's own bands are about. */
function SightingLine({ seen }: { seen: Sighting }) {
  const { names } = useDesk()
  const { world } = useNow()
  const band = world.bands[seen.band]
  const words = [
    seen.men === null ? say('atlas.menUnknown') : say('orders.strength', { n: seen.men }),
    ...(band && isOurs(band) ? [taskWord(band, names, world.week)] : []),
    ...(seen.age > 0 ? [say('dispatches.old', { n: seen.age })] : []),
    ...(seen.sure < 3 ? [say(`dispatches.sure${seen.sure}`)] : []),
  ]
  return (
    <li>
      {sentence(names.band(seen.band, world))}: {words.join(', ')}
    </li>
  )
}

/** Bands and people known to be at some places, each as well as it is known. */
export function Near({ places }: { places: readonly PlaceId[] }) {
  const { names, session } = useDesk()
  const { world } = useNow()
  const here = new Set(places)
  const bands = knownBands(world, session.content).filter(({ at }) => here.has(at))
  const led = new Set<string>(bands.flatMap(({ leader }) => leader ?? []))
  const people = Object.entries(world.people).filter(
    ([id, state]) =>
      state.alive && state.band === null && state.at !== null && here.has(state.at) && !led.has(id),
  )
  return (
    <>
      <h4>{say('atlas.who')}</h4>
      {bands.length + people.length === 0 ? (
        <p class="quiet">{say('atlas.nobody')}</p>
      ) : (
        <ul class="plain">
          {bands.map(seen => (
            <SightingLine key={seen.band} seen={seen} />
          ))}
          {people.map(([id]) => (
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
