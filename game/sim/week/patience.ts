import { isSession } from '../calendar.ts'
import { of, type Turn } from '../turn.ts'

/** Sessions that Moscow has held since it chose to talk, this week's not counted. */
function sessionsSpent(turn: Turn): number {
  const { phaseSince } = turn.world.reds
  const weeks = Array.from(
    { length: Math.max(0, turn.world.week - phaseSince - 1) },
    (_, i) => phaseSince + 1 + i,
  )
  return weeks.filter(isSession).length
}

/**
 * The alarm, of 1000, at which a session sends troops. Nothing heard yet: very much. While talk is young: a good deal,
 * and more when the Pasha has put his answer off. Once a session has passed in talk that brought no peace: little.
 */
export function alarmForTroops(turn: Turn): number {
  const { phase, feeler } = turn.world.reds
  if (phase === 'neglect') return of(turn, 'reds.alarm-for-build-up-at-once')
  if (sessionsSpent(turn) > 0) return of(turn, 'reds.alarm-when-patience-ends')
  const stall = feeler === 'stalled' ? of(turn, 'reds.patience-of-a-stall') : 0
  return of(turn, 'reds.alarm-for-build-up') + stall
}
