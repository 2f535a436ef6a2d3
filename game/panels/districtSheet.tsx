import type { District } from '../../story/schema/place.ts'
import { typeset } from '../narrative/typeset.ts'
import { useDesk, useNow } from './deskContext.ts'
import { heldWord, supportWord } from './district.ts'
import { LinkTo } from './linkTo.tsx'
import { Near } from './near.tsx'
import { OrdersFor } from './ordersFor.tsx'
import { say } from './say.ts'

/** One district: who holds it, whom it would feed, what it has suffered, and its places. */
export function DistrictSheet({ district }: { district: District }) {
  const { session } = useDesk()
  const { world } = useNow()
  const state = world.districts[district.id]
  const places = session.content.places.filter(place => place.district === district.id)
  return (
    <article>
      <p class="crumb">
        <LinkTo paper="atlas">{say('atlas.back')}</LinkTo>
      </p>
      <h3>{district.name}</h3>
      {state && (
        <p>
          {heldWord(state)} {supportWord(state)}{' '}
          {say('atlas.stores', { grain: state.grain, herds: state.herds })}
          {(state.dead > 0 || state.fled > 0) &&
            ` ${say('atlas.harm', { dead: state.dead, fled: state.fled })}`}
          {state.concessions > 0 && ` ${say('atlas.concessions')}`}
        </p>
      )}
      <p>{say('atlas.peoples', { what: typeset(district.peoples) })}</p>
      <p>{say('atlas.economy', { what: typeset(district.economy) })}</p>
      <p>{say('atlas.authority', { what: typeset(district.authority) })}</p>
      <OrdersFor id={district.id} />
      <Near places={places.map(place => place.id)} />
      <h4>{say('atlas.places')}</h4>
      <ul class="place-list">
        {places.map(place => (
          <li key={place.id}>
            <LinkTo paper="atlas" id={place.id}>
              {place.name}
            </LinkTo>
            {district.seat === place.id && <span class="here"> {say('atlas.seat')}</span>}
          </li>
        ))}
      </ul>
      <p>
        <LinkTo paper="evidence" id={`evidence/${district.cites.join('+')}`}>
          {say('atlas.noteSources')}
        </LinkTo>
      </p>
    </article>
  )
}
