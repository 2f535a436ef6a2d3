import type { DistrictId } from '../../../story/schema/ids.ts'
import { isPasture } from '../calendar.ts'
import { of, share, type Turn } from '../turn.ts'

/** Heads of a district's herds that men in arms could lay hands on: in summer most are up on the high pasture. */
export function herdsInReach(turn: Turn, id: DistrictId): number {
  const herds = turn.world.districts[id]?.herds ?? 0
  return isPasture(turn.world.week) ? share(herds, of(turn, 'herds.left-below')) : herds
}
