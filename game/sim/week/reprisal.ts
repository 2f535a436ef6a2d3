import type { DistrictId } from '../../../story/schema/ids.ts'
import { householdsFlee, villageOf, villagersDie } from '../model/harm.ts'
import { of, roll, setDistrict, type Turn } from '../turn.ts'

/** Soldiers who have been struck, or have missed their man, take it out on the nearest village; `odds` is per cent. */
export function reprisal(turn: Turn, id: DistrictId, causes: readonly number[], odds: number): void {
  const state = turn.world.districts[id]
  if (!state || roll(turn, 'reprisal', id, 0, 100) >= odds) return
  setDistrict(turn, id, { support: state.support + of(turn, 'support.of-reprisal') })
  const village = villageOf(turn, id, 'reprisal')
  const burning = { village, what: 'reds', causes }
  const burnt = villagersDie(turn, id, of(turn, 'reds.reprisal-dead'), burning, 'village-burnt')
  householdsFlee(turn, id, of(turn, 'reds.reprisal-fled'), {
    village,
    causes: burnt === null ? causes : [burnt],
  })
}
