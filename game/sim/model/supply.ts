import type { DistrictId } from '../../../story/schema/ids.ts'
import { districtOf } from '../gazetteer.ts'
import { bandOf, of, setBand, setDistrict, share, type Turn, whole, within } from '../turn.ts'
import type { Band, BandId } from '../world.ts'
import { isOurs } from './sides.ts'
import { isKeptBackIn } from './will.ts'

/** Horse-loads of grain that feed a number of riders and their horses for some days, rounded up. */
export function loadsFor(turn: Turn, men: number, days: number): number {
  const perLoad = of(turn, 'grain.rider-days-per-load')
  return whole((Math.max(0, men) * Math.max(0, days) + perLoad - 1) / perLoad)
}

/** Days for which some loads feed a number of riders. */
export function daysFrom(turn: Turn, men: number, loads: number): number {
  return men <= 0 ? 0 : whole((loads * of(turn, 'grain.rider-days-per-load')) / men)
}

/** Loads the villages of one district would part with in a week of their own will, for one side or the other. */
function goodwillOf(turn: Turn, id: DistrictId, reds: boolean): number {
  const state = turn.world.districts[id]
  if (!state) return 0
  const lean = reds ? -state.support : state.support
  return lean <= 0 ? 0 : share(state.grain, share(of(turn, 'grain.most-goodwill'), lean))
}

/** The district under a band's feet, then its neighbours. */
function around(turn: Turn, band: Band): readonly DistrictId[] {
  const here = districtOf(turn.land, band.at)
  const all = here === null ? [] : [here, ...(turn.land.district.get(here)?.neighbours ?? [])]
  return isOurs(band) ? all.filter(id => !isKeptBackIn(turn, id, 'bread')) : all
}

/** Draws up to `want` loads of goodwill from the country round a band; neighbours send half. Answers what came. */
export function drawGoodwill(turn: Turn, band: Band, want: number): number {
  const reds = band.side === 'reds'
  let got = 0
  for (const [i, id] of around(turn, band).entries()) {
    const willing = goodwillOf(turn, id, reds)
    const loads = within(i === 0 ? willing : whole(willing / 2), 0, want - got)
    if (loads <= 0) continue
    setDistrict(turn, id, { grain: turn.world.districts[id]!.grain - loads })
    got += loads
  }
  return got
}

/** Puts loads into the sacks of some bands by their numbers, as far as each can carry. */
export function shareOut(turn: Turn, ids: readonly BandId[], loads: number): void {
  const bands = ids.map(id => bandOf(turn.world, id)).filter(band => band !== undefined)
  const men = bands.reduce((sum, band) => sum + band.men, 0)
  const days = daysFrom(turn, men, loads)
  const most = of(turn, 'grain.most-carried')
  for (const band of bands)
    setBand(turn, band.id, { grain: Math.max(band.grain, Math.min(most, band.grain + days)) })
}
