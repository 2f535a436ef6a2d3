import type { DistrictId } from '../../../story/schema/ids.ts'
import { of, type Turn, within } from '../turn.ts'
import type { Pledge } from '../world.ts'

const countOf = (turn: Turn, id: DistrictId, state: Pledge['state']): number =>
  turn.world.pledges.filter(pledge => pledge.to === id && pledge.state === state).length

/**
 * What the Pasha's word is worth in the villages of a district, in per cent of a word nobody has tried yet: 0 when it
 * was broken too often, over 100 where it was kept. What he did to a neighbour counts in part.
 */
export function creditOf(turn: Turn, id: DistrictId): number {
  const neighbours = turn.land.district.get(id)?.neighbours ?? []
  const near = neighbours.reduce((sum, other) => sum + countOf(turn, other, 'broken'), 0)
  const worth =
    100 +
    countOf(turn, id, 'kept') * of(turn, 'credit.of-a-kept-word') +
    countOf(turn, id, 'broken') * of(turn, 'credit.of-a-broken-word') +
    near * of(turn, 'credit.of-a-neighbours-word')
  return within(worth, 0, of(turn, 'credit.most'))
}
