import { useDesk, useNow } from './deskContext.ts'
import { LinkTo } from './linkTo.tsx'
import { pledgeWord } from './pledges.tsx'
import { say } from './say.ts'

/** How many weeks ahead a promise begins to press. */
const AHEAD = 4

/** Words that fall due soon or are late, the most pressing first. */
export function Due() {
  const { names } = useDesk()
  const { world } = useNow()
  const due = world.pledges
    .flatMap(pledge =>
      pledge.state === 'open' && pledge.due !== null && pledge.due - world.week <= AHEAD
        ? [{ pledge, weeks: pledge.due - world.week }]
        : [],
    )
    .sort((a, b) => a.weeks - b.weeks)
  if (due.length === 0) return null
  return (
    <section>
      <h3>{say('orders.due')}</h3>
      <ul class="plain">
        {due.map(({ pledge, weeks }) => {
          const gaps = { what: pledgeWord(pledge), to: names.any(pledge.to), n: Math.abs(weeks) }
          const key = weeks === 0 ? 'orders.dueNow' : weeks > 0 ? 'orders.dueIn' : 'orders.dueLate'
          return (
            <li key={pledge.id} class="dispatch">
              <LinkTo paper="ledger">{say(key, gaps)}</LinkTo>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
