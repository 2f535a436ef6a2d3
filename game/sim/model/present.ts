import type { PersonId } from '../../../story/schema/ids.ts'
import type { Turn } from '../turn.ts'

/** Whether somebody is alive. */
export const lives = (turn: Turn, id: PersonId): boolean => turn.world.people[id]?.alive === true

/**
 * Whether somebody takes part no more: dead, or out of the country or at peace with the other side for good.
 * Patrons and Red officers live abroad and are not gone.
 */
export function isGone(turn: Turn, id: PersonId): boolean {
  const state = turn.world.people[id]
  if (!state?.alive) return true
  const role = turn.land.person.get(id)?.role
  return state.stance === 'away' && role !== 'patron' && role !== 'red'
}
