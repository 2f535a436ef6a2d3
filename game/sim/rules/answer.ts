import type { Refusal } from '../outcome.ts'
import { causeOf, of, setReds, type Turn, tell } from '../turn.ts'
import { breakAll } from './keep.ts'

/** The Pasha answers Moscow's feeler. Refused when none is open; a stalled one may be answered again. */
export function answer(turn: Turn, reply: 'accepted' | 'stalled' | 'refused'): Refusal | null {
  const { feeler, alarm } = turn.world.reds
  if (feeler !== 'offered' && feeler !== 'stalled') return 'will-not-treat'
  const shift = of(turn, `reds.alarm-feeler-${reply}`)
  setReds(turn, { feeler: reply, alarm: alarm + shift })
  const offered = causeOf(turn.world, ['reds-feeler'])
  const id = tell(turn, { kind: 'feeler-answered', what: reply, causes: offered, witnessed: true })
  // A peace with the godless breaks the throne promised to the Emir for all who heard it.
  if (reply === 'accepted') breakAll(turn, 'throne-to-emir', [id])
  return null
}
