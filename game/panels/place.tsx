import type { PlaceId } from '../../story/schema/ids.ts'
import type { Place, Route } from '../../story/schema/place.ts'
import { typeset } from '../narrative/typeset.ts'
import { roadMonth } from '../sim/weather.ts'
import { ClaimsAbout } from './claimsAbout.tsx'
import { announce, useDesk, useNow } from './deskContext.ts'
import { daysWord } from './distances.ts'
import { heldWord, supportWord } from './district.ts'
import { LinkTo } from './linkTo.tsx'
import { Near } from './near.tsx'
import { OrdersFor } from './ordersFor.tsx'
import { say, sentence } from './say.ts'

function Road({ route, from }: { route: Route; from: PlaceId }) {
  const { names, session } = useDesk()
  const { world } = useNow()
  const to = route.a === from ? route.b : route.a
  const month = roadMonth({ world, content: session.content })
  const cause = route.by === null ? '' : say(`atlas.${route.by}`)
  const notes = [
    route.guns === null ? say('atlas.noGuns') : say('atlas.guns', { days: daysWord(route.guns) }),
    ...(route.shut.includes(month) ? [say('atlas.shutNow', { cause })] : []),
    ...(route.slow.includes(month) ? [say('atlas.slowNow', { cause })] : []),
  ]
  return (
    <li>
      <LinkTo paper="atlas" id={to}>
        {say('atlas.roadTo', { place: names.place(to), days: daysWord(route.horse) })}
      </LinkTo>{' '}
      <span class="dispatch-source">
        {notes.join(', ')}
        {route.crossing !== '' && `. ${say('atlas.crossing', { what: route.crossing })}`}
      </span>
    </li>
  )
}

/** One place: its names, who is near, the roads, and what could be ordered there. */
export function PlaceSheet({ place }: { place: Place }) {
  const { names, session } = useDesk()
  const { world, selected } = useNow()
  const state = place.district ? world.districts[place.district] : undefined
  const roads = session.content.routes.filter(route => route.a === place.id || route.b === place.id)
  const others = [place.names.persian, place.names.russian, place.names.modern].filter(name => name !== '')
  return (
    <article>
      <p class="crumb">
        <LinkTo paper="atlas">{say('atlas.back')}</LinkTo>
        {place.district && (
          <>
            {' · '}
            <LinkTo paper="atlas" id={place.district}>
              {names.district(place.district)}
            </LinkTo>
          </>
        )}
      </p>
      <h3>{place.name}</h3>
      <p class="row-note">
        {sentence(say(`atlas.${place.kind}`))}. {say('atlas.height', { n: place.metres })}.{' '}
        {others.length > 0 && `${say('atlas.names', { names: others.join(', ') })}. `}
        {place.position === 'estimated' && say('atlas.estimated')}
      </p>
      {place.note !== '' && <p>{typeset(place.note)}</p>}
      {state && (
        <p>
          {heldWord(state)} {supportWord(state)}
        </p>
      )}
      <p>
        <button
          type="button"
          class="action"
          aria-pressed={selected === place.id}
          onClick={() => {
            session.select(place.id)
            announce(say('atlas.selected', { place: place.name }))
          }}
        >
          {say('atlas.select', { place: place.name })}
        </button>
      </p>
      <OrdersFor id={place.id} />
      <Near places={[place.id]} />
      <h4>{say('atlas.roads', { place: place.name })}</h4>
      <ul class="plain">
        {roads.map(route => (
          <Road key={route.id} route={route} from={place.id} />
        ))}
      </ul>
      <ClaimsAbout id={place.id} />
      {place.cites.length > 0 && (
        <p>
          <LinkTo paper="evidence" id={`evidence/${place.cites.join('+')}`}>
            {say('atlas.noteSources')}
          </LinkTo>
        </p>
      )}
    </article>
  )
}
