import type { Attested } from '../../story/schema/source.ts'
import type { World } from '../sim/world.ts'

/** Weeks of the campaign that the record fills. */
export const LAST_WEEK = 39

/** One week of both lines. */
export interface Pair {
  readonly week: number
  /** Where the player's Pasha camped; null when nothing is noted. */
  readonly camp: World['camps'][number] | null
  readonly record: readonly Attested[]
}

/**
 * Both lines week by week, up to `until`, the record as far as `horizon`. A line of the record appears when the last week
 * in which it may lie has begun, so that a disputed date never tells what is still to come.
 */
export function twinOf(
  history: readonly Attested[],
  world: World,
  until: number,
  horizon: number,
): readonly Pair[] {
  const told = history.filter(({ weeks }) => weeks[1] <= horizon)
  return Array.from({ length: until + 1 }, (_, week) => ({
    week,
    camp: world.camps.find(camp => camp.week === week) ?? null,
    record: told.filter(({ weeks }) => (week === 0 ? weeks[1] <= 0 : weeks[1] === week)),
  }))
}
