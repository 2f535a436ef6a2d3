import { isOurs } from '../sim/model/sides.ts'
import { knownBands } from '../sim/views/known.ts'
import type { BandId } from '../sim/world.ts'
import { BandOrders, inCamp, PersonFolds } from './cardOrders.tsx'
import { useDesk, useNow } from './deskContext.ts'
import { LinkTo } from './linkTo.tsx'
import { sightingWord } from './near.tsx'
import { openCard } from './onMap.ts'
import { rideWord } from './rideWord.ts'
import { say } from './say.ts'
import { VerbFold } from './verb.tsx'
import { placeOf } from './whereBand.ts'

/** A band on the card, as well as it is known: its strength and task, its leader, and the orders that concern them. */
export function BandOnCard({ id }: { id: BandId }) {
  const { names, session } = useDesk()
  const { world, mode } = useNow()
  const { content } = session
  const seen = knownBands(world, content).find(({ band }) => band === id)
  const place = placeOf(id, world, content)
  const band = world.bands[id]
  const ours = band !== undefined && isOurs(band)
  return (
    <>
      {seen && <p>{sightingWord(seen, world, names)}.</p>}
      {place && id !== 'bands/pasha' && <p>{rideWord(place, world, content)}</p>}
      {seen?.leader && (
        <p>
          <LinkTo paper="people" id={seen.leader}>
            {names.person(seen.leader)}
          </LinkTo>
        </p>
      )}
      {mode === 'orders' && (
        <section class="orders-here">
          <h3>{say('map.orders')}</h3>
          {ours && <BandOrders id={id} />}
          {ours && <p class="row-note">{say('map.sendHint')}</p>}
          {id === 'bands/pasha' && <VerbFold verb="write" />}
          {id === 'bands/pasha' && <PersonFolds people={inCamp(world, content)} />}
          {seen?.leader && id !== 'bands/pasha' && <PersonFolds people={[seen.leader]} />}
        </section>
      )}
      {place && (
        <button type="button" class="as-link" onClick={() => openCard(place, 'key')}>
          {say('map.atPlace', { place: names.place(place) })}
        </button>
      )}
    </>
  )
}
