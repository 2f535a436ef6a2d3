import { debtBehind } from '../sim/views/promises.ts'
import type { Pledge } from '../sim/world.ts'
import { conflictsOf } from './conflicts.ts'
import { dueWord } from './dates.ts'
import { debtWord } from './debt.ts'
import { useDesk, useNow } from './deskContext.ts'
import { joined, type Key, say, sentence } from './say.ts'
import { wordFor } from './tell.ts'

/** What was promised, as a sentence. */
export const pledgeWord = ({ what }: Pick<Pledge, 'what'>): string => sentence(wordFor(what) ?? what)

/** How many who know of a promise are named; a whole camp is told by its first and a number. */
const NAMED = 4

function those(few: Key, many: Key, all: readonly string[]): string {
  if (all.length <= NAMED + 1) return say(few, { names: joined(all) })
  return say(many, { names: all.slice(0, NAMED).join(', '), n: all.length - NAMED })
}

function Entry({ pledge }: { pledge: Pledge }) {
  const { names, session } = useDesk()
  const { world } = useNow()
  const debt = debtWord(debtBehind(world, pledge), names)
  const conflicts = pledge.state === 'open' ? conflictsOf(pledge, world.pledges, session.content.pledges) : []
  return (
    <li class={`pledge pledge-${pledge.state}`}>
      <p class="pledge-what">
        <strong>{pledgeWord(pledge)}</strong> <span class="state">{say(`ledger.${pledge.state}`)}</span>
      </p>
      <p class="row-note">
        {[
          say('ledger.to', { to: names.any(pledge.to) }),
          ...(debt === null ? [] : [say('ledger.lent', { debt })]),
          pledge.week === 0 ? say('ledger.givenPrologue') : say('ledger.given', { week: pledge.week }),
          pledge.due === null
            ? say('ledger.noDay')
            : say('ledger.due', { week: pledge.due, when: dueWord(pledge.due) }),
          pledge.witnesses.length > 0
            ? those('ledger.before', 'ledger.beforeMany', pledge.witnesses.map(names.person))
            : say('ledger.unwitnessed'),
          ...(pledge.knownTo.length > 0
            ? [those('ledger.knownTo', 'ledger.knownToMany', pledge.knownTo.map(names.person))]
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
