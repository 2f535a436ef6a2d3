import { useState } from 'preact/hooks'
import type { PersonId } from '../../story/schema/ids.ts'
import type { Person } from '../../story/schema/person.ts'
import { useDesk, useNow } from './deskContext.ts'
import { Find, matches } from './find.tsx'
import { LinkTo } from './linkTo.tsx'
import { PersonSheet } from './person.tsx'
import { regardWord, stanceWord } from './regard.ts'
import { say } from './say.ts'
import { Seal } from './seal.tsx'

const ROLES = ['chief', 'officer', 'patron', 'jadid', 'adviser', 'red', 'civilian'] as const

function Row({ person }: { person: Person }) {
  const { world, selected } = useNow()
  const state = world.people[person.id]
  return (
    <li class="person-row">
      <Seal person={person} />
      <div>
        <LinkTo paper="people" id={person.id} class="row-name">
          {person.name}
        </LinkTo>
        {state && (
          <p class="row-note">
            {stanceWord(person, state)}
            {state.alive && `; ${regardWord(person, state.regard)}`}
          </p>
        )}
        {selected !== null && state?.band === selected && <span class="here"> {say('map.marked')}</span>}
        {person.basis !== 'documented' && (
          <p class={`basis basis-${person.basis}`}>{say(`people.${person.basis}`)}</p>
        )}
      </div>
    </li>
  )
}

/** Everybody by what they are, or one person. Enver himself is not in the list: he is whom one plays. */
export function PeoplePaper({ id }: { id: string | null }) {
  const { session } = useDesk()
  const [sought, seek] = useState('')
  const person = session.content.people.find(one => one.id === (id as PersonId | null))
  if (person) return <PersonSheet person={person} />
  const found = session.content.people.filter(one => matches(sought, one.name, one.about))
  return (
    <>
      <p class="lead">{say('people.lead')}</p>
      <Find label={say('people.search')} value={sought} onFind={seek} />
      {found.length === 0 && <p class="quiet">{say('people.none')}</p>}
      {ROLES.map(role => {
        const those = found.filter(one => one.role === role && one.id !== 'people/enver-pasha')
        if (those.length === 0) return null
        return (
          <section key={role}>
            <h3>{say(`people.${role}`)}</h3>
            <ul class="plain rows">
              {those.map(one => (
                <Row key={one.id} person={one} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
