import type { DistrictId, PlaceId } from '../../../story/schema/ids.ts'
import { districtOf } from '../gazetteer.ts'
import { roll, setDistrict, type Turn, tell } from '../turn.ts'
import type { BandId } from '../world.ts'

/** A village of a district by the dice of a rule; undefined where the sheet names none there. */
export function villageOf(turn: Turn, id: DistrictId | null, rule: string): PlaceId | undefined {
  const villages = id === null ? [] : (turn.land.district.get(id)?.villages ?? [])
  const known = villages.filter(village => turn.land.place.has(village))
  return id === null ? undefined : known[roll(turn, `village-${rule}`, id, 0, known.length)]
}

/** The village at a place, where the place is one; else a village of its district by the dice of a rule. */
export function villageAt(turn: Turn, place: PlaceId, rule: string): PlaceId | undefined {
  const id = districtOf(turn.land, place)
  const villages = id === null ? [] : (turn.land.district.get(id)?.villages ?? [])
  return villages.includes(place) ? place : villageOf(turn, id, rule)
}

/** What is told of people harmed: where, by whom, how, and what brought it about. */
interface Harm {
  readonly village?: PlaceId | undefined
  readonly band?: BandId
  readonly what?: string
  readonly causes: readonly number[]
}

const said = ({ village, band, what, causes }: Harm) => ({
  ...(village === undefined ? {} : { village }),
  ...(band === undefined ? {} : { band }),
  ...(what === undefined ? {} : { what }),
  causes,
})

/** Kinds of happening whose number is people of a district who died. */
export const DEATHS = ['villagers-died', 'village-burnt', 'starved'] as const

/**
 * People of a district die: counted there, and told with their number, so that the two never differ.
 * Answers the happening's number; null where nobody died or there is no such district.
 */
export function villagersDie(
  turn: Turn,
  id: DistrictId,
  n: number,
  harm: Harm,
  kind: (typeof DEATHS)[number] = 'villagers-died',
): number | null {
  const state = turn.world.districts[id]
  if (!state || n <= 0) return null
  setDistrict(turn, id, { dead: state.dead + n })
  return tell(turn, { kind, district: id, n, ...said(harm) })
}

/** Households leave a district for the river: counted there and told; null where none left. */
export function householdsFlee(turn: Turn, id: DistrictId, n: number, harm: Harm): number | null {
  const state = turn.world.districts[id]
  if (!state || n <= 0) return null
  setDistrict(turn, id, { fled: state.fled + n })
  return tell(turn, { kind: 'households-fled', district: id, n, ...said(harm) })
}
