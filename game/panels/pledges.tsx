import type { Pledge } from '../sim/world.ts'
import { conflictsOf } from './conflicts.ts'
import { useDesk, useNow } from './deskContext.ts'
import { joined, say, sentence } from './say.ts'
import { wordFor } from './tell.ts'

/** What was promised, as a sentence. */
export const pledgeWord = ({ what }: Pick<Pledge, 'what'>): string => sentence(wordFor(what) ?? what)

function Entry({ pledge }: { pledge: Pledge }) {
  const { names, session } = useDesk()
  const { world } = useNow()
  const witnesses = pledge.witnesses.map(names.person)
  const conflicts = pledge.state === 'open' ? conflictsOf(pledge, world.pledges, session.content.pledges) : []
  return (
    <li class={`pledge pledge-${pledge.state}`}>
      <p class="pledge-what">
        <strong>{pledgeWord(pledge)}</strong> <span class="state">{say(`ledger.${pledge.state}`)}</span>
      </p>
      <p class="row-note">
        {[
          say('ledger.to', { to: names.any(pledge.to) }),
          pledge.week === 0 ? say('ledger.givenPrologue') : say('ledger.given', { week: pledge.week }),
          pledge.due === null ? say('ledger.noDay') : say('ledger.due', { week: pledge.due }),
          witnesses.length > 0
            ? say('ledger.before', { names: joined(witnesses) })
            : say('ledger.unwitnessed'),
          ...(pledge.knownTo.length > 0
            ? [say('ledger.knownTo', { names: joined(pledge.knownTo.map(names.person)) })]
            : []),
        ].join('; ')}
        .
      </p>
      {conflicts.map(other => (
        <p key={other.id} class="warning">
          {say('ledger.contradicts', { what: wordFor(other.what) ?? other.what, to: names.any(other.to) })}
        </p>
      ))}
    </li>
  )
}

/** Some entries of the ledger, newest first. */
export function Pledges({ pledges }: { pledges: readonly Pledge[] }) {
  return (
    <ul class="plain">
      {[...pledges].reverse().map(pledge => (
        <Entry key={pledge.id} pledge={pledge} />
      ))}
    </ul>
  )
}
