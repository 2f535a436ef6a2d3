import { districtOf } from '../gazetteer.ts'
import { of, setBand, setDistrict, type Turn, within } from '../turn.ts'
import type { Band } from '../world.ts'

/** Horse-loads of grain that feed a number of riders and their horses for some days, rounded up. */
export function loadsFor(turn: Turn, men: number, days: number): number {
  const perLoad = of(turn, 'grain.rider-days-per-load')
  return Math.trunc((Math.max(0, men) * Math.max(0, days) + perLoad - 1) / perLoad)
}

/** Days for which some loads feed a number of riders. */
export function daysFrom(turn: Turn, men: number, loads: number): number {
  return men <= 0 ? 0 : Math.trunc((loads * of(turn, 'grain.rider-days-per-load')) / men)
}

/**
 * A band fills its sacks from the store of the district it stands in, up to `days` days more and `most` loads;
 * answers the loads taken. Nothing is said of leave: that is for the rule that calls.
 */
export function fillFrom(turn: Turn, band: Band, days: number, most: number): number {
  const id = districtOf(turn.land, band.at)
  const state = id === null ? undefined : turn.world.districts[id]
  if (id === null || !state) return 0
  const room = within(of(turn, 'grain.most-carried') - band.grain, 0, Math.max(0, days))
  const loads = within(loadsFor(turn, band.men, room), 0, Math.min(state.grain, Math.max(0, most)))
  if (loads <= 0) return 0
  setDistrict(turn, id, { grain: state.grain - loads })
  setBand(turn, band.id, { grain: band.grain + Math.min(room, daysFrom(turn, band.men, loads)) })
  return loads
}
