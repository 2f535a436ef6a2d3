import { useState } from 'preact/hooks'
import { assumptions, type Topic, topics } from '../../story/assumptions/index.ts'
import { isTried } from '../../story/assumptions/tried.ts'
import type { Assumption } from '../../story/schema/source.ts'
import { typeset } from '../narrative/typeset.ts'
import { Find, matches } from './find.tsx'
import { LinkTo } from './linkTo.tsx'
import { say, sentence } from './say.ts'
import { type Sensitivity, sensitivityOf, useSensitivity } from './sensitivity.ts'

/** How many of the numbers that matter most stand at the top. */
const MOST = 10

/** An id as words: `alarm.of-a-town` is "alarm of a town". */
const words = (id: string): string => id.replace(/[.-]/g, ' ')

function Row({ one, moves }: { one: Assumption; moves: Sensitivity | null }) {
  const { id, value, unit, range, why, sources, disputed, disputedBy = [] } = one
  return (
    <li class="dispatch">
      <strong>{sentence(words(id))}</strong>: {say('model.value', { value, unit })}. {typeset(why)}{' '}
      <span class="dispatch-source">
        {say('model.range', { low: range[0], high: range[1] })}{' '}
        {sources === 'our guess' ? (
          say('model.guess')
        ) : (
          <>
            {say('model.told')}{' '}
            <LinkTo paper="evidence" id={`evidence/${sources.join('+')}`}>
              {say('evidence.open')}
            </LinkTo>
          </>
        )}
        {disputed !== undefined && (
          <>
            {' '}
            {say('model.disputed', { what: typeset(disputed) })}
            {disputedBy.length > 0 && (
              <>
                {' '}
                <LinkTo paper="evidence" id={`evidence/${disputedBy.join('+')}`}>
                  {say('evidence.open')}
                </LinkTo>
              </>
            )}
          </>
        )}
        {moves && isTried(one) && <> {sensitivityOf(moves, id)}</>}
      </span>
    </li>
  )
}

function Matters({ moves }: { moves: Sensitivity }) {
  const { campaigns, tried, rows } = moves
  const known = rows.filter(([id]) => assumptions.some(one => one.id === id)).slice(0, MOST)
  return (
    <section>
      <h3>{say('model.matters')}</h3>
      <p>{say('model.mattersLead', { n: campaigns, moved: rows.length, tried })}</p>
      <ol>
        {known.map(([id]) => (
          <li key={id}>
            <strong>{sentence(words(id))}</strong>. {sensitivityOf(moves, id)}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Section({ topic, sought, moves }: { topic: Topic; sought: string; moves: Sensitivity | null }) {
  const found = topic.numbers.filter(({ id, why, unit }) => matches(sought, words(id), why, unit))
  if (found.length === 0) return null
  return (
    <details class="fold" open={sought !== ''}>
      <summary>{say('model.topic', { title: topic.title, n: found.length })}</summary>
      <p>{topic.lead}</p>
      <ul class="plain">
        {found.map(one => (
          <Row key={one.id} one={one} moves={moves} />
        ))}
      </ul>
    </details>
  )
}

/** Every number of the model with its range and its reason, and how many of them are guesses. */
export function ModelPaper() {
  const [sought, seek] = useState('')
  const moves = useSensitivity()
  const guesses = assumptions.filter(({ sources }) => sources === 'our guess').length
  const any = assumptions.some(({ id, why, unit }) => matches(sought, words(id), why, unit))
  return (
    <>
      <p class="lead">{say('model.lead')}</p>
      <p>{say('model.guesses', { guesses, n: assumptions.length })}</p>
      <p>{say('model.doubt')}</p>
      {moves && <Matters moves={moves} />}
      <Find label={say('model.search')} value={sought} onFind={seek} />
      {!any && <p class="quiet">{say('model.none')}</p>}
      {topics.map(topic => (
        <Section key={topic.title} topic={topic} sought={sought} moves={moves} />
      ))}
    </>
  )
}
