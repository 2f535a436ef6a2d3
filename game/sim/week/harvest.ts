import type { DistrictId } from '../../../story/schema/ids.ts'
import { THRESHING_MONTH } from '../almanac.ts'
import { isSeedTime, monthOf } from '../calendar.ts'
import type { Happening } from '../happening.ts'
import { villageOf } from '../model/harm.ts'
import { lastOf, of, setDistrict, share, type Turn, tell, whole, within } from '../turn.ts'

/** Grain carried off while it was still wanted for seed, by whoever carried it. */
function isSeedTaken(h: Happening, id: DistrictId): boolean {
  if (h.district !== id || !isSeedTime(h.week)) return false
  return (
    h.kind === 'looted' ||
    h.kind === 'raided' ||
    h.kind === 'chief-raided' ||
    (h.kind === 'levied' && h.what === 'grain')
  )
}

/**
 * Per cent of a usual harvest that a district will reap: less for households that have fled and left their strips
 * unsown, less for seed corn that was taken, never under what an old woman with a hoe can save.
 */
export function harvestPercent(turn: Turn, id: DistrictId): number {
  const state = turn.world.districts[id]!
  const district = turn.land.district.get(id)!
  const households = district.thousands * of(turn, 'harvest.households-per-thousand')
  const unsown = whole((state.fled * 100) / (households || 1))
  const loads = turn.world.chronicle
    .filter(h => isSeedTaken(h, id))
    .reduce((sum, h) => sum + Math.max(0, h.n ?? 0), 0)
  const taken = whole((loads * 100) / (district.start.grain || 1))
  const seed = share(Math.min(taken, 100), of(turn, 'harvest.lost-with-seed'))
  return within(100 - unsown - seed, of(turn, 'harvest.least'), 100)
}

/** In the first week of the threshing month the new grain comes in; a poor harvest is told with what made it so. */
export function reap(turn: Turn, id: DistrictId): void {
  const month = monthOf(turn.world.week)
  if (month !== THRESHING_MONTH || monthOf(turn.world.week - 1) === THRESHING_MONTH) return
  const percent = harvestPercent(turn, id)
  const state = turn.world.districts[id]!
  const full = turn.land.district.get(id)!.start.grain
  setDistrict(turn, id, { grain: state.grain + share(full, percent) })
  if (percent > of(turn, 'harvest.poor-below')) return
  const { world } = turn
  const taken = world.chronicle.filter(h => isSeedTaken(h, id)).sort((a, b) => (b.n ?? 0) - (a.n ?? 0))
  const fled = lastOf(world, ['households-fled'], h => h.district === id)
  const causes = [...taken.slice(0, 2), ...(fled ? [fled] : [])].map(h => h.id)
  const village = villageOf(turn, id, 'harvest')
  tell(turn, {
    kind: 'harvest-poor',
    district: id,
    ...(village === undefined ? {} : { village }),
    n: percent,
    what: taken.length > 0 ? 'seed' : 'unsown',
    causes,
  })
}
