import type { EndingId } from '../../../story/schema/ids.ts'
import type { Refusal } from '../outcome.ts'
import { pashaBand, type Turn, tell } from '../turn.ts'

/** Endings after which he is dead. */
const DEADLY: readonly EndingId[] = ['endings/hillside', 'endings/shot-fleeing']

/** The campaign ends. Refused when it has ended already. */
export function endWith(turn: Turn, ending: EndingId, causes: readonly number[] = []): Refusal | null {
  if (turn.world.ending !== null) return 'campaign-over'
  const alive = !DEADLY.includes(ending)
  turn.world = { ...turn.world, ending, pasha: { ...turn.world.pasha, alive } }
  tell(turn, { kind: 'fate', what: ending, place: pashaBand(turn.world).at, causes, witnessed: true })
  return null
}
