import type { Happening } from '../sim/happening.ts'
import { useDesk, useNow } from './deskContext.ts'
import { hearsay } from './hearsay.ts'
import { type Known, knownOf } from './known.ts'
import { say } from './say.ts'
import { tell } from './tell.ts'
import { whyOf } from './why.ts'

/** One dispatch: the sentence, and in small type who says it. */
function Dispatch({ known }: { known: Known }) {
  const { names } = useDesk()
  const { world } = useNow()
  const { happening, report, week } = known
  return (
    <li class="dispatch">
      <span class="dispatch-text">
        {tell(happening, world, names)} {whyOf(happening, world)}
      </span>{' '}
      <span class="dispatch-source">{hearsay(report, week - happening.week)}</span>
    </li>
  )
}

/** The dispatches of this stop, each with its source and age. */
export function News({ news }: { news: readonly Happening[] }) {
  const { world } = useNow()
  const known = new Map(knownOf(world).map(one => [one.happening.id, one]))
  if (news.length === 0) return <p class="quiet">{say('dispatches.none')}</p>
  return (
    <ul class="plain">
      {news.map(happening => (
        <Dispatch
          key={happening.id}
          known={known.get(happening.id) ?? { happening, report: null, week: world.week }}
        />
      ))}
    </ul>
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
      {[...weeks].reverse().map(([week, all]) => (
        <section key={week} class="week">
          <h3>{week === 0 ? say('dispatches.ofPrologue') : say('dispatches.week', { week })}</h3>
          <ul class="plain">
            {all.map(known => (
              <Dispatch key={known.happening.id} known={known} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
