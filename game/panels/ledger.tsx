import { useState } from 'preact/hooks'
import type { Pledge } from '../sim/world.ts'
import { useDesk, useNow } from './deskContext.ts'
import { Pledges } from './pledges.tsx'
import { say, sentence } from './say.ts'
import { wordFor } from './tell.ts'

const STATES = ['open', 'kept', 'broken', 'released'] as const
type State = Pledge['state']

/** The ledger of words: every promise, and what was done in public. */
export function LedgerPaper() {
  const { names } = useDesk()
  const { world } = useNow()
  const [shown, show] = useState<State | null>(null)
  const count = (state: State) => world.pledges.filter(pledge => pledge.state === state).length
  const those = world.pledges.filter(pledge => shown === null || pledge.state === shown)
  return (
    <>
      <p class="lead">{say('ledger.lead')}</p>
      {world.pledges.length === 0 ? (
        <p class="quiet">{say('ledger.none')}</p>
      ) : (
        <>
          <p class="tally">
            {say('ledger.count', { open: count('open'), kept: count('kept'), broken: count('broken') })}
          </p>
          <fieldset class="bare filters" aria-label={say('ledger.heading')}>
            <button type="button" aria-pressed={shown === null} onClick={() => show(null)}>
              {say('ledger.filterAll')}
            </button>
            {STATES.filter(state => count(state) > 0).map(state => (
              <button key={state} type="button" aria-pressed={shown === state} onClick={() => show(state)}>
                {sentence(say(`ledger.${state}`))}
              </button>
            ))}
          </fieldset>
          <Pledges pledges={those} />
        </>
      )}
      <h3>{say('ledger.acts')}</h3>
      {world.acts.length === 0 ? (
        <p class="quiet">{say('ledger.actsNone')}</p>
      ) : (
        <ul class="plain">
          {world.acts.map((act, i) => (
            <li key={i} class="dispatch">
              {sentence(wordFor(act.what) ?? act.what)}{' '}
              <span class="dispatch-source">
                {act.place
                  ? say('ledger.actAt', { week: act.week, place: names.place(act.place) })
                  : say('ledger.actOn', { week: act.week })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
