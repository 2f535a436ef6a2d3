import { decisions } from '../../story/decisions/index.ts'
import type { DecisionPoint } from '../../story/schema/decision.ts'
import { typeset } from '../narrative/typeset.ts'
import { dateWord } from './edtf.ts'
import { LinkTo } from './linkTo.tsx'
import { say } from './say.ts'

function Turning({ point }: { point: DecisionPoint }) {
  return (
    <details class="fold">
      <summary>
        <span>
          {typeset(point.question)} <span class="row-note">{dateWord(point.when)}</span>
        </span>
      </summary>
      <p>{say('epilogue.turningDone', { what: typeset(point.done) })}</p>
      <p>{say('epilogue.turningInstead')}</p>
      <ul>
        {point.instead.map(one => (
          <li key={one}>{typeset(one)}</li>
        ))}
      </ul>
      <p>
        {typeset(point.turns)}{' '}
        <LinkTo paper="evidence" id={`evidence/${point.claims.join('+')}`}>
          {say('evidence.open')}
        </LinkTo>
      </p>
    </details>
  )
}

/** Where the real year could have gone otherwise: what he did, what else stood open, and what it turned on. */
export function Turnings() {
  return (
    <>
      <p class="lead">{say('epilogue.turningsLead', { n: decisions.length })}</p>
      {decisions.map(point => (
        <Turning key={point.id} point={point} />
      ))}
    </>
  )
}
