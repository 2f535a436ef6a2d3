import type { Account, Chapter } from '../../story/schema/epilogue.ts'
import type { Confidence, SourceId } from '../../story/schema/ids.ts'
import { typeset } from '../narrative/typeset.ts'
import { LinkTo } from './linkTo.tsx'
import { say } from './say.ts'

/** How sure something is, and the way to its sources. */
function Rests({ confidence, cites }: { confidence: Confidence; cites: readonly SourceId[] }) {
  return (
    <span class="dispatch-source">
      {say(`epilogue.${confidence}`)}
      {cites.length > 0 && (
        <>
          {'; '}
          <LinkTo paper="sources" id={`sources/${cites.map(id => id.slice('sources/'.length)).join('+')}`}>
            {say('people.sources')}
          </LinkTo>
        </>
      )}
    </span>
  )
}

/** A page of the epilogue about the real years; each paragraph says what it rests on. */
export function ChapterText({ chapter }: { chapter: Chapter }) {
  return (
    <section>
      <h4>{typeset(chapter.title)}</h4>
      {chapter.paragraphs.map(({ text, confidence, cites }, i) => (
        <p key={i}>
          {typeset(text)} <Rests confidence={confidence} cites={cites} />
        </p>
      ))}
    </section>
  )
}

/** One way the death has been told: who, when, for whom, and what stands against it. */
export function AccountText({ account }: { account: Account }) {
  return (
    <section class="account">
      <h4>{account.title}</h4>
      <p class="row-note">
        {say('epilogue.told', { teller: account.teller, written: account.written, readers: account.readers })}
      </p>
      <p>{typeset(account.says)}</p>
      <p>
        {typeset(account.against)} <Rests confidence={account.confidence} cites={account.cites} />
      </p>
    </section>
  )
}
