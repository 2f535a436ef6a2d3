import type { DistrictId } from '../../../story/schema/ids.ts'
import type { Refusal } from '../outcome.ts'
import { of, setDistrict, type Turn, tell } from '../turn.ts'

/** The villages of a district think better or worse of the rising. Refused: no such district. */
export function pleaseOrAnger(
  turn: Turn,
  kind: 'please' | 'anger',
  district: DistrictId,
  why: string,
): Refusal | null {
  const state = turn.world.districts[district]
  if (!state) return 'no-such-place'
  const step = of(turn, kind === 'please' ? 'support.of-a-kindness' : 'support.of-an-offence')
  setDistrict(turn, district, { support: state.support + step })
  tell(turn, { kind: 'support-turned', district, n: step, what: why, witnessed: true })
  return null
}
