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

/** Which numbers are shown: all of them, or those of one kind. */
const KINDS = {
  all: 'model.all',
  moving: 'model.moving',
  contested: 'model.contested',
  sourced: 'model.sourced',
} as const
type Kind = keyof typeof KINDS

/** An id as words: `alarm.of-a-town` is "alarm of a town". */
const words = (id: string): string => id.replace(/[.-]/g, ' ')
/** An id as a name: `ends.high-country` is "Ends: high country". */
const nameOf = (id: string): string => sentence(words(id.replace('.', ': ')).replace(/ +/g, ' '))

/** A unit after a number: one point, two points. */
const unitOf = (value: number, unit: string): string =>
  value === 1 ? unit.replace(/^men\b/, 'man').replace(/^([a-z-]+)s\b/, '$1') : unit

/** The place among the numbers that moved something; those that moved nothing come after all of them. */
function rankOf({ id }: Assumption, moves: Sensitivity | null): number {
  const at = moves?.rows.findIndex(([moved]) => moved === id) ?? -1
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

function isOf(kind: Kind, one: Assumption, moves: Sensitivity | null): boolean {
  if (kind === 'moving') return Number.isFinite(rankOf(one, moves))
  if (kind === 'contested') return one.disputed !== undefined
  return kind === 'all' || one.sources !== 'our guess'
}

/** The sources that speak to a number, behind one link. */
function Open({ sources }: { sources: readonly string[] }) {
  return (
    <LinkTo paper="evidence" id={`evidence/${sources.join('+')}`}>
      {say('evidence.open')}
    </LinkTo>
  )
}

/** What a number is, why it is so, how far it may be wrong, and what follows if it is. */
function Claimed({ one, moves }: { one: Assumption; moves: Sensitivity | null }) {
  const { id, value, unit, range, why, sources, disputed, disputedBy = [] } = one
  const moved = moves && isTried(one) ? sensitivityOf(moves, id) : ''
  return (
    <>
      <strong>{nameOf(id)}</strong>: {say('model.value', { value, unit: unitOf(value, unit) })}.{' '}
      {typeset(why)}{' '}
      <span class="dispatch-source">
        {say('model.range', { low: range[0], high: range[1] })}{' '}
        {sources === 'our guess' ? (
          say('model.guess')
        ) : (
          <>
            {say('model.told')} <Open sources={sources} />
          </>
        )}
      </span>
      {moved !== '' && <p class="row-note">{moved}</p>}
      {disputed !== undefined && (
        <p class="row-note">
          {say('model.disputed', { what: typeset(disputed) })}{' '}
          {disputedBy.length > 0 && <Open sources={disputedBy} />}
        </p>
      )}
    </>
  )
}

function Matters({ moves }: { moves: Sensitivity }) {
  const { campaigns, tried, rows } = moves
  const known = rows.flatMap(([id]) => assumptions.find(one => one.id === id) ?? []).slice(0, MOST)
  if (known.length === 0) return null
  return (
    <section>
      <h3>{say('model.matters')}</h3>
      <p>{say('model.mattersLead', { n: campaigns, moved: rows.length, tried })}</p>
      <ol class="matters">
        {known.map(one => (
          <li key={one.id} class="dispatch">
            <Claimed one={one} moves={moves} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Section({ topic, open, moves }: { topic: Topic; open: boolean; moves: Sensitivity | null }) {
  const ranked = topic.numbers
    .map((one, index) => ({ one, index, rank: rankOf(one, moves) }))
    .sort((a, b) => (a.rank === b.rank ? a.index - b.index : a.rank - b.rank))
  return (
    <details class="fold" open={open}>
      <summary>{say('model.topic', { title: topic.title, n: ranked.length })}</summary>
      <p>{topic.lead}</p>
      <ul class="plain">
        {ranked.map(({ one }) => (
          <li key={one.id} class="dispatch">
            <Claimed one={one} moves={moves} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Every number of the model with its range and its reason, and how many of them are guesses. */
export function ModelPaper() {
  const [sought, seek] = useState('')
  const [kind, choose] = useState<Kind>('all')
  const moves = useSensitivity()
  const guesses = assumptions.filter(({ sources }) => sources === 'our guess').length
  const kinds = (Object.keys(KINDS) as Kind[]).filter(one =>
    assumptions.some(number => isOf(one, number, moves)),
  )
  const found = topics
    .map(topic => ({
      ...topic,
      numbers: topic.numbers.filter(
        one =>
          isOf(kind, one, moves) && matches(sought, words(one.id), one.why, one.unit, one.disputed ?? ''),
      ),
    }))
    .filter(({ numbers }) => numbers.length > 0)
  return (
    <>
      <p class="lead">{say('model.lead')}</p>
      <p>{say('model.guesses', { guesses, n: assumptions.length })}</p>
      <p>{say('model.doubt')}</p>
      {moves && <Matters moves={moves} />}
      <h3>{say('model.every')}</h3>
      <Find label={say('model.search')} value={sought} onFind={seek} />
      <fieldset class="bare filters" aria-label={say('model.which')}>
        {kinds.map(one => (
          <button key={one} type="button" aria-pressed={kind === one} onClick={() => choose(one)}>
            {say(KINDS[one])}
          </button>
        ))}
      </fieldset>
      {found.length === 0 && <p class="quiet">{say('model.none')}</p>}
      {found.map(topic => (
        <Section key={topic.title} topic={topic} open={sought !== '' || kind !== 'all'} moves={moves} />
      ))}
    </>
  )
}
