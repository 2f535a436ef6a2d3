import { useState } from 'preact/hooks'
import type { Attested } from '../../story/schema/source.ts'
import type { Happening } from '../sim/happening.ts'
import { RecordLine } from './calendar.tsx'
import { DangerNote } from './danger.tsx'
import { useDesk, useNow } from './deskContext.ts'
import { Find, matches } from './find.tsx'
import { horizon } from './horizon.ts'
import { type Known, knownOf } from './known.ts'
import { LinkTo } from './linkTo.tsx'
import { preferences } from './preferences.ts'
import { say } from './say.ts'
import { useWatched } from './signal.ts'
import { tell } from './tell.ts'
import { twinOf } from './twin.ts'
import { OPEN_WEEKS, Week } from './week.tsx'
import { whyOf } from './why.ts'

/** How far back a question may be asked. */
const DEEPEST = 6

/** What brought something about, each answer open to the same question. */
function Causes({ of, known, deep }: { of: Happening; known: ReadonlyMap<number, Known>; deep: number }) {
  const { names } = useDesk()
  const { world } = useNow()
  if (of.causes.length === 0) return <p class="quiet">{say('chronicle.root')}</p>
  const told = of.causes.filter(id => known.has(id))
  return (
    <ul class="causes">
      {told.map(id => {
        const cause = known.get(id)!.happening
        const ago = of.week - cause.week
        return (
          <li key={id}>
            {say('chronicle.because', { what: tell(cause, world, names) })}{' '}
            <span class="dispatch-source">
              {ago > 0 ? say('chronicle.ago', { n: ago }) : say('chronicle.same')}
            </span>
            {deep < DEEPEST && cause.causes.length > 0 && <Causes of={cause} known={known} deep={deep + 1} />}
          </li>
        )
      })}
      {told.length < of.causes.length && <li class="quiet">{say('chronicle.unknown')}</li>}
    </ul>
  )
}

function Entry({ one, known }: { one: Known; known: ReadonlyMap<number, Known> }) {
  const { names } = useDesk()
  const { world } = useNow()
  const text = tell(one.happening, world, names)
  return (
    <li class="dispatch">
      {text} {whyOf(one.happening, world)}
      {one.happening.causes.length > 0 && (
        <details class="why">
          <summary aria-label={say('chronicle.whyOf', { what: text })}>{say('chronicle.why')}</summary>
          <Causes of={one.happening} known={known} deep={1} />
        </details>
      )}
    </li>
  )
}

/** What the record says of the same days, each line with its card, set apart from the campaign's own. */
function OfRecord({ record }: { record: readonly Attested[] }) {
  if (record.length === 0) return null
  return (
    <aside class="of-record">
      <h4>{say('evidence.recordWeek')}</h4>
      <ul class="plain">
        {record.map(one => (
          <RecordLine key={one.id} one={one} />
        ))}
      </ul>
    </aside>
  )
}

/** All that the Pasha knows to have happened, newest first, by week; everything can be asked why. */
export function ChroniclePaper() {
  const { names, session } = useDesk()
  const now = useNow()
  const { world } = now
  const { marks } = useWatched(preferences)
  const [sought, seek] = useState('')
  const all = knownOf(world)
  const known = new Map(all.map(one => [one.happening.id, one]))
  const found = all.filter(one => matches(sought, tell(one.happening, world, names)))
  const weeks = [...new Set(found.map(one => one.happening.week))].sort((a, b) => b - a)
  const pairs = marks ? twinOf(session.content.history, world, world.week, horizon(now)) : []
  return (
    <>
      <p class="lead">{say('chronicle.lead')}</p>
      <p>
        <LinkTo paper="replay">{say('replay.open')}</LinkTo>
      </p>
      <DangerNote />
      {all.length > 0 && <Find label={say('chronicle.search')} value={sought} onFind={seek} />}
      {all.length === 0 && <p class="quiet">{say('chronicle.none')}</p>}
      {all.length > 0 && found.length === 0 && <p class="quiet">{say('chronicle.noMatch')}</p>}
      {weeks.map((week, place) => (
        <Week
          key={week}
          title={week === 0 ? say('chronicle.prologue') : say('chronicle.week', { week })}
          n={found.filter(one => one.happening.week === week).length}
          folded={sought === '' && place >= OPEN_WEEKS}
        >
          <ul class="plain">
            {found
              .filter(one => one.happening.week === week)
              .map(one => (
                <Entry key={one.happening.id} one={one} known={known} />
              ))}
          </ul>
          {sought === '' && <OfRecord record={pairs[week]?.record ?? []} />}
        </Week>
      ))}
    </>
  )
}
