import type { PlaceId } from '../../../story/schema/ids.ts'
import type { Holder } from '../../../story/schema/place.ts'
import { districtOf } from '../gazetteer.ts'
import { of, setDistrict, type Turn, tell } from '../turn.ts'
import type { Band } from '../world.ts'
import { isOurDistrict, isOurs } from './sides.ts'

/** In whose name a band holds what it takes. */
function holderFor(band: Band): Holder {
  if (band.side === 'reds') return 'reds'
  if (band.side === 'afghans') return 'afghans'
  return isOurs(band) ? 'pasha' : 'chiefs'
}

/** Whether a place is the town that commands its district. */
export function isSeat(turn: Turn, place: PlaceId): boolean {
  const id = districtOf(turn.land, place)
  return id !== null && turn.land.district.get(id)?.seat === place
}

/**
 * A town falls to a band: its district is held in that band's name, loosely at first.
 * Says `town-taken`, or `town-lost` when the Pasha loses it. Answers the happening's number, or null for no seat.
 */
export function townFalls(turn: Turn, place: PlaceId, to: Band, causes: readonly number[]): number | null {
  const id = districtOf(turn.land, place)
  const state = id === null ? undefined : turn.world.districts[id]
  if (id === null || !state || !isSeat(turn, place)) return null
  const holder = holderFor(to)
  if (state.holder === holder) return null
  const ours = isOurDistrict(turn.world, turn.land, id)
  setDistrict(turn, id, { holder, control: of(turn, 'control.of-a-new-master') })
  return tell(turn, {
    kind: ours ? 'town-lost' : 'town-taken',
    place,
    district: id,
    ...(ours ? { other: to.id } : { band: to.id }),
    causes,
    ...(ours ? { witnessed: true } : {}),
  })
}
