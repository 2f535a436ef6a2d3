import type { DistrictId } from '../../../story/schema/ids.ts'
import { of, type Turn } from '../turn.ts'

/** Districts of the country that are in neither Red nor republican hands, whoever holds them. */
function lost(turn: Turn): number {
  return turn.content.districts.filter(({ id, role }) => {
    const holder = turn.world.districts[id]?.holder
    return role === 'play' && holder !== undefined && holder !== 'reds' && holder !== 'republic'
  }).length
}

/** Whether a republic's name stands over a district that hardly obeys it any more. */
function isHollow(turn: Turn, id: DistrictId): boolean {
  const state = turn.world.districts[id]
  return state?.holder === 'republic' && state.control < of(turn, 'alarm.hollow-below')
}

/**
 * Points of alarm a week that the rising gives Tashkent without the Pasha: valleys lost to chiefs, and a republic that
 * rules in name. It is why a quiet Pasha is left alone longer, and not for ever.
 */
export function unrestOf(turn: Turn): number {
  const hollow = turn.content.districts.filter(d => d.role === 'play' && isHollow(turn, d.id)).length
  return lost(turn) * of(turn, 'alarm.of-a-lost-district') + hollow * of(turn, 'alarm.of-a-hollow-district')
}
