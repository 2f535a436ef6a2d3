import type { Snapshot } from '../session/types.ts'
import { LAST_WEEK } from './twin.ts'

/** The week of the epilogue: from here on nothing is kept back. */
const AFTER = 40

/**
 * The last week whose record may be shown: the present one, and everything once the journal has stopped. The record's
 * own last week is kept for the epilogue, since it holds the end.
 */
export const horizon = ({ mode, world }: Pick<Snapshot, 'mode' | 'world'>): number =>
  mode === 'ended' ? AFTER : Math.min(world.week, LAST_WEEK - 1)
