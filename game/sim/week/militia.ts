import type { DistrictId } from '../../../story/schema/ids.ts'
import { districtOf } from '../gazetteer.ts'
import { garrisonAt } from '../model/sides.ts'
import {
  addBand,
  bandOf,
  bandsOf,
  causeOf,
  dropBand,
  lastOf,
  of,
  share,
  type Turn,
  tell,
  whole,
} from '../turn.ts'
import type { Band, BandId } from '../world.ts'
import { joinGarrison } from './garrison.ts'

/** The militia of a district, whether it has been raised or not. */
export const militiaOf = (id: DistrictId): BandId => `bands/militia-${id.slice('districts/'.length)}`

/** Whether regular Red troops show themselves in a district: without them its militia does not stand. */
function isBacked(turn: Turn, id: DistrictId): boolean {
  return bandsOf(turn.world).some(
    band =>
      band.side === 'reds' &&
      !band.hidden &&
      band.id !== militiaOf(id) &&
      districtOf(turn.land, band.at) === id,
  )
}

/** Whether a district would give men to the other side: ruled by it, given enough back, and not turned. */
function isWilling(turn: Turn, id: DistrictId, mostSupport: number): boolean {
  const state = turn.world.districts[id]
  const red = state?.holder === 'reds' || state?.holder === 'republic'
  return red && state.support <= mostSupport && isBacked(turn, id)
}

/** A militia of the district's own men, where what was given back has come to that. */
function raise(turn: Turn, id: DistrictId): void {
  const district = turn.land.district.get(id)!
  if (turn.world.districts[id]!.concessions < of(turn, 'militia.of-concessions')) return
  if (bandOf(turn.world, militiaOf(id)) || !isWilling(turn, id, of(turn, 'militia.most-support'))) return
  const tried = lastOf(turn.world, ['militia-raised'], h => h.district === id)
  if (tried) return
  const men = whole((district.thousands * of(turn, 'militia.men-per-hundred-thousand')) / 100)
  if (men <= 0) return
  addBand(turn, {
    id: militiaOf(id),
    side: 'reds',
    leader: null,
    men,
    horses: share(men, of(turn, 'militia.mounted')),
    rifles: share(men, of(turn, 'militia.armed')),
    guns: 0,
    machineGuns: 0,
    grain: of(turn, 'garrison.grain'),
    order: of(turn, 'militia.order'),
    spirit: of(turn, 'militia.spirit'),
    hidden: false,
    at: district.seat,
    follows: null,
    task: { kind: 'garrison' },
  })
  const causes = causeOf(turn.world, ['concessions'], h => h.district === id)
  tell(turn, {
    kind: 'militia-raised',
    band: militiaOf(id),
    district: id,
    place: district.seat,
    n: men,
    causes,
  })
}

/** A militia goes home when the garrison is gone or the villages have turned; besieged, it stands with the garrison. */
function stand(turn: Turn, id: DistrictId, band: Band): void {
  if (isWilling(turn, id, of(turn, 'militia.turns-above'))) {
    const garrison = garrisonAt(turn.world, band.at)
    const ringed = bandsOf(turn.world).some(
      b => b.side !== 'reds' && b.task.kind === 'besiege' && b.task.place === band.at && b.at === band.at,
    )
    if (ringed && garrison && garrison.id !== band.id) joinGarrison(turn, band.id)
    return
  }
  const causes = causeOf(
    turn.world,
    ['town-taken', 'garrison-withdraws', 'looted'],
    h => h.district === id || h.place === band.at,
  )
  dropBand(turn, band.id)
  tell(turn, { kind: 'militia-gone', band: band.id, district: id, place: band.at, n: band.men, causes })
}

/** Militias are raised, stand, or go home, district by district. */
export function keepMilitias(turn: Turn): void {
  for (const { id, role } of turn.content.districts) {
    const band = bandOf(turn.world, militiaOf(id))
    if (role !== 'play') continue
    if (band) stand(turn, id, band)
    else raise(turn, id)
  }
}
