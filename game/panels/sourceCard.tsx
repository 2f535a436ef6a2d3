import type { Run } from '../../story/schema/source.ts'
import { typeset } from '../narrative/typeset.ts'
import type { Entry } from './register.ts'
import { say } from './say.ts'

/** A reference with its italics. */
export function Reference({ runs }: { runs: readonly Run[] }) {
  return (
    <p class="citation">
      {runs.map((run, i) => (typeof run === 'string' ? run : <cite key={i}>{run[0]}</cite>))}
    </p>
  )
}

/** Everything kept of a source: who made it, when and for whom, how it was seen, and what it can and cannot tell. */
export function SourceFacts({ entry: { source } }: { entry: Entry }) {
  const facts = [
    ['evidence.position', source.position],
    ['evidence.when', source.made.when],
    ['evidence.forWhom', source.made.readers],
    ['evidence.seen', source.seenNote],
    ['evidence.goodFor', source.goodFor],
    ['evidence.cannotTell', source.cannotTell],
    ['evidence.disputedBy', source.disputed],
  ] as const
  return (
    <dl class="facts">
      {facts.map(([key, text]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>{typeset(text)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A source by itself, as a card: the circumstances first, the reference last. */
export function SourceCard({ entry }: { entry: Entry }) {
  return (
    <section class="evidence">
      <p class="evidence-kind">{say(`sources.${entry.source.kind}`)}</p>
      <SourceFacts entry={entry} />
      <h4>{say('evidence.reference')}</h4>
      <Reference runs={entry.reference} />
    </section>
  )
}
