import type { DistrictId, PlaceId } from '../../../story/schema/ids.ts'
import { districtOf } from '../gazetteer.ts'
import { villageAt, villagersDie } from '../model/harm.ts'
import { loadsFor } from '../model/supply.ts'
import { bandOf, causeOf, of, setBand, setDistrict, type Turn, tell, within } from '../turn.ts'
import type { Band } from '../world.ts'
import { LINES } from './lines.ts'
import { raidsOn, SPINE } from './spine.ts'

/** Districts a column's bread comes through: the trunk line, and the towns of its own line it has passed. */
function behind(turn: Turn, band: Band): readonly (DistrictId | null)[] {
  const line = LINES.find(one => one.band === band.id)
  const here = districtOf(turn.land, band.at)
  const to = line?.towns.findIndex(town => districtOf(turn.land, town) === here) ?? -1
  const towns: readonly PlaceId[] = [...SPINE, ...(line?.towns.slice(0, to + 1) ?? [])]
  return towns.map(place => districtOf(turn.land, place))
}

/** Per cent a week that waggons reach a column: less for each raid of late on the line or on the road behind it. */
export function waggonsReach(turn: Turn, band: Band): number {
  const raids = raidsOn(turn, behind(turn, band), of(turn, 'stores.weeks-cut-by-a-raid'))
  const cut = raids.length * of(turn, 'stores.waggons-lost-to-a-raid')
  return within(of(turn, 'reds.waggons-come') - cut, 0, 100)
}

/** Waggons burnt this week on the road behind the columns: days of bread that will not come up. */
export function burnWaggons(turn: Turn): void {
  for (const line of LINES) {
    const column = bandOf(turn.world, line.band)
    if (!column) continue
    const lost = raidsOn(turn, behind(turn, column), 1).length * of(turn, 'stores.days-burnt-behind')
    if (lost > 0) setBand(turn, column.id, { grain: Math.max(0, column.grain - lost) })
  }
}

/** A garrison whose flour is gone takes its bread from the villages: they turn, and what was given back is forgotten. */
function lootFor(turn: Turn, garrison: Band, causes: readonly number[]): void {
  const id = districtOf(turn.land, garrison.at)
  const state = id === null ? undefined : turn.world.districts[id]
  if (id === null || !state || state.grain <= 0) return
  const taken = Math.min(state.grain, loadsFor(turn, garrison.men, of(turn, 'week.days')))
  setDistrict(turn, id, {
    grain: state.grain - taken,
    support: state.support + of(turn, 'support.of-red-looting'),
    concessions: state.concessions - of(turn, 'concessions.lost-by-looting'),
  })
  const looted = {
    kind: 'looted',
    band: garrison.id,
    district: id,
    place: garrison.at,
    n: taken,
    causes,
  } as const
  const told = tell(turn, looted)
  villagersDie(turn, id, of(turn, 'looting.dead'), {
    village: villageAt(turn, garrison.at, 'looted'),
    causes: [told],
  })
}

/** A week of a garrison's flour when nobody sits round it: carried in as a rule, and eaten down after a raid near by. */
export function keepStores(turn: Turn, garrison: Band): void {
  const days = of(turn, 'week.days')
  const id = districtOf(turn.land, garrison.at)
  const raids = raidsOn(turn, [id], of(turn, 'stores.weeks-cut-by-a-raid'))
  if (raids.length === 0) {
    const full = Math.min(of(turn, 'garrison.grain'), garrison.grain + days)
    if (full !== garrison.grain) setBand(turn, garrison.id, { grain: full })
    return
  }
  const fresh = raidsOn(turn, [id], 1).length > 0 ? of(turn, 'stores.days-lost-to-a-raid') : 0
  const left = garrison.grain - days - fresh
  setBand(turn, garrison.id, { grain: Math.max(0, left) })
  if (left >= 0) return
  const causes = [...raids, ...causeOf(turn.world, ['siege-begun'], h => h.place === garrison.at)]
  lootFor(turn, garrison, causes)
}
