import type { Happening } from '../sim/happening.ts'
import { useDesk, useNow } from './deskContext.ts'
import { hearsayOf } from './hearsay.ts'
import { type Known, knownOf } from './known.ts'
import { say } from './say.ts'
import { groupsOf, tellTogether } from './together.ts'
import { OPEN_WEEKS, Week } from './week.tsx'

/** One dispatch, or several told together: the sentence, and in small type who says it. */
function Dispatch({ group }: { group: readonly Known[] }) {
  const { names } = useDesk()
  const { world } = useNow()
  const happened = group.map(({ happening }) => happening)
  const told = group.map(({ happening, report, week }) => ({ report, age: week - happening.week }))
  return (
    <li class="dispatch">
      <span class="dispatch-text">{tellTogether(happened, world, names)}</span>{' '}
      <span class="dispatch-source">{hearsayOf(told)}</span>
    </li>
  )
}

/** Dispatches as lines, what belongs together in one. */
function Dispatches({ all }: { all: readonly Known[] }) {
  const known = new Map(all.map(one => [one.happening.id, one]))
  return (
    <ul class="plain">
      {groupsOf(all.map(({ happening }) => happening)).map(group => (
        <Dispatch key={group[0]!.id} group={group.map(({ id }) => known.get(id)!)} />
      ))}
    </ul>
  )
}

/** The dispatches of this stop, each with its source and age. */
export function News({ news }: { news: readonly Happening[] }) {
  const { world } = useNow()
  const known = new Map(knownOf(world).map(one => [one.happening.id, one]))
  if (news.length === 0) return <p class="quiet">{say('dispatches.none')}</p>
  return (
    <Dispatches
      all={news.map(happening => known.get(happening.id) ?? { happening, report: null, week: world.week })}
    />
  )
}

/** All dispatches so far, newest first, by the week they came in. */
export function DispatchesPaper() {
  const { world } = useNow()
  const weeks = new Map<number, Known[]>()
  for (const known of knownOf(world)) weeks.set(known.week, [...(weeks.get(known.week) ?? []), known])
  return (
    <>
      <p class="lead">{say('dispatches.lead')}</p>
      {weeks.size === 0 && <p class="quiet">{say('dispatches.none')}</p>}
      {[...weeks].reverse().map(([week, all], place) => (
        <Week
          key={week}
          title={week === 0 ? say('dispatches.ofPrologue') : say('dispatches.week', { week })}
          n={all.length}
          folded={place >= OPEN_WEEKS}
        >
          <Dispatches all={all} />
        </Week>
      ))}
    </>
  )
}
