import type { DistrictId } from '../../../story/schema/ids.ts'
import { isLambing, isLean } from '../calendar.ts'
import { lastOf, of, setDistrict, share, type Turn } from '../turn.ts'

/** Flocks thin out in the lean months and grow at lambing, unless horses were driven off there of late. */
export function tendHerds(turn: Turn, id: DistrictId): void {
  const { week } = turn.world
  if (!isLean(week) && !isLambing(week)) return
  const { herds } = turn.world.districts[id]!
  if (isLean(week)) {
    setDistrict(turn, id, { herds: herds - share(herds, of(turn, 'herds.lost-in-lean')) })
    return
  }
  const weeks = of(turn, 'herds.weeks-disturbed')
  if (lastOf(turn.world, ['levied'], h => h.what === 'horses' && h.district === id, weeks)) return
  const most = share(turn.land.district.get(id)!.start.herds, of(turn, 'herds.most'))
  const grown = herds + share(herds, of(turn, 'herds.lambing'))
  setDistrict(turn, id, { herds: Math.max(herds, Math.min(most, grown)) })
}
