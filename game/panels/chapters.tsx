import type { Account, Chapter } from '../../story/schema/epilogue.ts'
import { typeset } from '../narrative/typeset.ts'
import { Sure } from './claimsAbout.tsx'
import { say } from './say.ts'

/** A page of the epilogue about the real years; each paragraph says what it rests on. */
export function ChapterText({ chapter }: { chapter: Chapter }) {
  return (
    <section>
      <h4>{typeset(chapter.title)}</h4>
      {chapter.paragraphs.map(({ text, confidence, cites }, i) => (
        <p key={i}>
          {typeset(text)} <Sure of={confidence} ids={cites} />
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
        {typeset(account.against)} <Sure of={account.confidence} ids={account.cites} />
      </p>
    </section>
  )
}
