import type { Happening } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import { RecordLine } from './calendar.tsx'
import { gregorianSpan } from './dates.ts'
import { useDesk } from './deskContext.ts'
import { LinkTo } from './linkTo.tsx'
import { say, sentence } from './say.ts'
import { tell } from './tell.ts'
import type { Pair } from './twin.ts'

/** How many of a week's happenings are told here; the chronicle has them all. */
const MOST = 7

/** What happened in one week of the campaign, and what the record has of the same days. */
export function ReplayWeek({
  happened,
  pair,
  world,
}: {
  happened: readonly Happening[]
  pair: Pair | undefined
  world: World
}) {
  const { names } = useDesk()
  const more = happened.length - MOST
  return (
    <>
      <h3>{say('replay.happened')}</h3>
      {pair?.camp && (
        <p class="row-note">{sentence(say('calendar.camped', { place: names.place(pair.camp.place) }))}.</p>
      )}
      {happened.length === 0 && <p class="quiet">{say('replay.nothing')}</p>}
      <ul class="plain replay-told">
        {happened.slice(0, MOST).map(one => (
          <li key={one.id} class="dispatch">
            {tell(one, world, names)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <LinkTo paper="chronicle">{say('replay.more', { n: more })}</LinkTo>
        </p>
      )}
      <h3>{say('replay.record')}</h3>
      {!pair || pair.record.length === 0 ? (
        <p class="quiet">{say('calendar.recordEmpty')}</p>
      ) : (
        <ul class="plain">
          {pair.record.map(one => (
            <RecordLine key={one.id} one={one} />
          ))}
        </ul>
      )}
    </>
  )
}

/** All the weeks as a list, for a desk without a map; the one slid to is marked. */
export function ReplayList({
  weeks,
  week,
  told,
  world,
}: {
  weeks: readonly number[]
  week: number
  told: ReadonlyMap<number, readonly Happening[]>
  world: World
}) {
  const { names } = useDesk()
  return (
    <ol class="plain replay-list">
      {weeks.map(one => {
        const [first] = told.get(one) ?? []
        return (
          <li key={one} aria-current={one === week ? 'step' : undefined}>
            <strong>
              {one === 0
                ? say('calendar.prologue')
                : say('replay.dated', { week: one, days: gregorianSpan(one) })}
            </strong>
            : {first ? tell(first, world, names) : say('replay.nothing')}
          </li>
        )
      })}
    </ol>
  )
}
