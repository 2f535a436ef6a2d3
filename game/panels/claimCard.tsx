import type { Evidence } from '../../story/schema/claim.ts'
import { typeset } from '../narrative/typeset.ts'
import { useDesk } from './deskContext.ts'
import { dateWord } from './edtf.ts'
import { LinkTo } from './linkTo.tsx'
import { type Known, sourceBy } from './register.ts'
import { joined, say } from './say.ts'
import { shortName } from './sourceName.ts'

/** Who tells it, when and for whom. */
function Tellers({ of }: { of: readonly Evidence[] }) {
  const those = of.flatMap(one => sourceBy(one.source) ?? [])
  if (those.length === 0) return <p class="quiet">{say('evidence.tellsNone')}</p>
  return (
    <ul class="plain tellers">
      {those.map(({ source }) => (
        <li key={source.id}>
          <LinkTo paper="sources" id={source.id}>
            {shortName(source)}
          </LinkTo>
          <p class="row-note">
            {typeset(source.position)} {typeset(source.made.when)} {typeset(source.made.readers)}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What each of them says. */
function Words({ of }: { of: readonly Evidence[] }) {
  return (
    <ul class="plain tellers">
      {of.map((one, i) => {
        const entry = sourceBy(one.source)
        return (
          <li key={i}>
            <span class="teller">{entry && say('evidence.says', { who: shortName(entry.source) })}</span>{' '}
            {typeset(one.says)}
          </li>
        )
      })}
    </ul>
  )
}

/** One claim as a card: how sure, when, where, who tells it and the rival version, before the words themselves. */
export function ClaimCard({ claim }: { claim: Known }) {
  const { names } = useDesk()
  const people = [...claim.who.map(id => names.person(id)), ...(claim.others ?? [])]
  return (
    <section class="evidence">
      <p class={`evidence-kind sure-${claim.confidence}`}>{say(`evidence.${claim.confidence}`)}</p>
      <dl class="facts">
        <div>
          <dt>{say('evidence.when')}</dt>
          <dd>{dateWord(claim.when)}</dd>
        </div>
        {claim.where.length > 0 && (
          <div>
            <dt>{say('evidence.where')}</dt>
            <dd>{joined(claim.where.map(id => names.place(id)))}</dd>
          </div>
        )}
        {people.length > 0 && (
          <div>
            <dt>{say('evidence.who')}</dt>
            <dd>{joined(people)}</dd>
          </div>
        )}
      </dl>
      <h4>{say('evidence.tells')}</h4>
      <Tellers of={claim.for} />
      {claim.against.length > 0 && (
        <>
          <h4>{say('evidence.against')}</h4>
          <Tellers of={claim.against} />
        </>
      )}
      <h4>{say('evidence.rival')}</h4>
      <p>{claim.rival === '' ? say('evidence.rivalNone') : typeset(claim.rival)}</p>
      <h4>{say('evidence.words')}</h4>
      <p class="claim-says">{typeset(claim.says)}</p>
      <Words of={[...claim.for, ...claim.against]} />
      {claim.searched && (
        <>
          <h4>{say('evidence.searched')}</h4>
          <p>{typeset(claim.searched)}</p>
        </>
      )}
      <h4>{say('evidence.judgement')}</h4>
      <p>{typeset(claim.judgement)}</p>
      <h4>{say('evidence.mind')}</h4>
      <p>{typeset(claim.mind)}</p>
    </section>
  )
}
