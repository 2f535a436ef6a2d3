import type { Person } from '../../story/schema/person.ts'
import { distanceMoved, distanceWords, divides, servesReds } from '../../story/words/distance.ts'
import { offices } from '../../story/words/offices.ts'
import { reasons } from '../../story/words/reasons.ts'
import { typeset } from '../narrative/typeset.ts'
import { distanceOf } from '../sim/views/distance.ts'
import { reasonsFor } from '../sim/views/reasons.ts'
import { ClaimsAbout } from './claimsAbout.tsx'
import { useDesk, useNow } from './deskContext.ts'
import { LinkTo } from './linkTo.tsx'
import { OrdersFor } from './ordersFor.tsx'
import { Pledges } from './pledges.tsx'
import { isHer, regardWord, stanceWord } from './regard.ts'
import { fill, say, sentence } from './say.ts'
import { Seal } from './seal.tsx'

/** Why somebody thinks what he thinks, the heaviest reason first; each says which way it pulls. */
function Grounds({ of }: { of: Person }) {
  const { session } = useDesk()
  const { world } = useNow()
  const all = reasonsFor(world, session.content, of.id).filter(({ weight }) => weight !== 0)
  if (all.length === 0) return <p class="quiet">{say('people.whyNone')}</p>
  return (
    <ul class="grounds">
      {all.map(({ why, weight }) => (
        <li key={why} class={weight > 0 ? 'ground-for' : 'ground-against'}>
          {sentence(reasons[why] ?? why)}{' '}
          <span class="dispatch-source">{say(weight > 0 ? 'people.better' : 'people.worse')}</span>
        </li>
      ))}
    </ul>
  )
}

/** How far somebody stands from the Pasha, whether that has changed, and what divides them most. */
function Apart({ of }: { of: Person }) {
  const { session } = useDesk()
  const { world } = useNow()
  const { name } = of
  if (of.role === 'red') return <p>{fill(servesReds, { name })}</p>
  const found = distanceOf(world, session.content, of.id)
  if (!found) return null
  const { word, first, moved } = found
  const how = `${distanceWords[word]}${distanceMoved[word]?.[moved]}`
  const why = word === 'with-him' || !first ? '' : ` ${divides[first.axis][first.side]}`
  return <p>{fill(`${how}${why}`, { name, they: say(isHer(of) ? 'people.she' : 'people.he') })}</p>
}

/** What somebody does for whoever is served, and whether the record shows it. */
function Duties({ of: { name, office } }: { of: Person }) {
  if (!office) return null
  return (
    <p>
      {fill(offices[office.does], { name })}{' '}
      <span class={`basis basis-${office.basis}`}>{say(`people.${office.basis}`)}</span>
    </p>
  )
}

function Others({ title, ids }: { title: string; ids: Person['kin'] }) {
  const { names } = useDesk()
  if (ids.length === 0) return null
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {ids.map((id, i) => (
          <span key={id}>
            {i > 0 && ', '}
            <LinkTo paper="people" id={id}>
              {names.person(id)}
            </LinkTo>
          </span>
        ))}
      </dd>
    </>
  )
}

/** One person: seal, standing, regard with its reasons, words given, and what the record is. */
export function PersonSheet({ person }: { person: Person }) {
  const { names } = useDesk()
  const { world } = useNow()
  const state = world.people[person.id]
  const pledges = world.pledges.filter(pledge => pledge.to === person.id)
  return (
    <article class="person">
      <p class="crumb">
        <LinkTo paper="people">{say('people.back')}</LinkTo>
      </p>
      <header class="person-head">
        <Seal person={person} />
        <div>
          <h3 class="person-name">{person.name}</h3>
          <p class="row-note">
            {state && sentence(stanceWord(person, state))}
            {state?.alive && `; ${regardWord(person, state.regard)}`}
          </p>
          <p class={`basis basis-${person.basis}`}>{say(`people.${person.basis}`)}</p>
        </div>
      </header>
      <p>{typeset(person.about)}</p>
      <p>
        {person.following > 0 && `${say('people.following', { n: person.following })} `}
        {person.home && `${say('people.from', { place: names.place(person.home) })} `}
        {state?.alive && state.at && (
          <LinkTo paper="atlas" id={state.at}>
            {say('people.whereabouts', { place: names.place(state.at) })}
          </LinkTo>
        )}
      </p>
      {state && (
        <>
          <h4>{say('people.why')}</h4>
          <Apart of={person} />
          <Grounds of={person} />
        </>
      )}
      <Duties of={person} />
      <dl class="facts">
        {person.wins !== '' && (
          <>
            <dt>{say('people.wins')}</dt>
            <dd>{typeset(person.wins)}</dd>
          </>
        )}
        {person.loses !== '' && (
          <>
            <dt>{say('people.loses')}</dt>
            <dd>{typeset(person.loses)}</dd>
          </>
        )}
        <Others title={say('people.kin')} ids={person.kin} />
        <Others title={say('people.rivals')} ids={person.rivals} />
      </dl>
      <OrdersFor id={person.id} />
      <h4>{say('people.pledges')}</h4>
      {pledges.length === 0 ? (
        <p class="quiet">{say('people.pledgesNone')}</p>
      ) : (
        <Pledges pledges={pledges} />
      )}
      <ClaimsAbout id={person.id} />
    </article>
  )
}
