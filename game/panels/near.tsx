import type { PlaceId } from '../../story/schema/ids.ts'
import type { Band } from '../sim/world.ts'
import { useDesk, useNow } from './deskContext.ts'
import { LinkTo } from './linkTo.tsx'
import { say, sentence } from './say.ts'
import { knowsOf } from './sight.ts'
import { taskWord } from './task.ts'

function BandLine({ band }: { band: Band }) {
  const { names } = useDesk()
  const { world } = useNow()
  return (
    <li>
      {sentence(names.band(band.id, world))}: {say('orders.strength', { n: band.men })}, {taskWord(band, names)}
    </li>
  )
}

/** Bands and people known to be at some places. Hidden enemies are not shown. */
export function Near({ places }: { places: readonly PlaceId[] }) {
  const { names } = useDesk()
  const { world } = useNow()
  const here = new Set(places)
  const bands = Object.values(world.bands).filter(band => band.men > 0 && here.has(band.at) && knowsOf(band))
  const led = new Set(bands.map(band => band.leader))
  const people = Object.entries(world.people).filter(
    ([id, state]) => state.alive && state.at !== null && here.has(state.at) && !led.has(id as never),
  )
  return (
    <>
      <h4>{say('atlas.who')}</h4>
      {bands.length + people.length === 0 ? (
        <p class="quiet">{say('atlas.nobody')}</p>
      ) : (
        <ul class="plain">
          {bands.map(band => (
            <BandLine key={band.id} band={band} />
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
