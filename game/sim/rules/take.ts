import type { DistrictId } from '../../../story/schema/ids.ts'
import type { Goods, Order } from '../command.ts'
import { districtOf } from '../gazetteer.ts'
import { villageOf } from '../model/harm.ts'
import { herdsInReach } from '../model/herds.ts'
import { addGround } from '../model/regard.ts'
import { oursIn } from '../model/sides.ts'
import { daysFrom, loadsFor } from '../model/supply.ts'
import type { Refusal } from '../outcome.ts'
import {
  bandOf,
  lastOf,
  of,
  PASHA,
  pashaBand,
  setBand,
  setDistrict,
  share,
  type Turn,
  tell,
  whole,
} from '../turn.ts'
import type { Band } from '../world.ts'
import { bargainsOf } from './bargains.ts'
import { giveWord } from './give-word.ts'
import { breakAll } from './keep.ts'

/** Loads put into the sacks of several bands, as far as they can carry; answers what was really carried off. */
function sackUp(turn: Turn, bands: readonly Band[], loads: number): number {
  const most = of(turn, 'grain.most-carried')
  let left = loads
  for (const band of bands) {
    const days = Math.min(most - band.grain, daysFrom(turn, band.men, left))
    if (days <= 0) continue
    setBand(turn, band.id, { grain: band.grain + days })
    left -= Math.min(left, loadsFor(turn, band.men, days))
  }
  return loads - left
}

function seizeGoods(turn: Turn, district: DistrictId, goods: Goods, bands: readonly Band[]): number {
  const state = turn.world.districts[district]!
  if (goods === 'grain') {
    const taken = sackUp(turn, bands, share(state.grain, of(turn, 'take.share-of-grain')))
    setDistrict(turn, district, { grain: state.grain - taken })
    return taken
  }
  if (goods === 'horses') {
    const taken = share(herdsInReach(turn, district), of(turn, 'take.share-of-herds'))
    setDistrict(turn, district, { herds: state.herds - taken })
    const band = bandOf(turn.world, bands[0]!.id)!
    setBand(turn, band.id, { horses: band.horses + taken })
    return taken
  }
  const taken = whole((turn.land.district.get(district)?.thousands ?? 0) * of(turn, 'take.men-per-thousand'))
  const own = pashaBand(turn.world)
  const order = whole(
    (own.order * own.men + of(turn, 'take.order-of-levies') * taken) / (own.men + taken || 1),
  )
  const grain = whole((own.grain * own.men) / (own.men + taken || 1))
  setBand(turn, PASHA, { men: own.men + taken, order, grain })
  return taken
}

const ownFirst = (turn: Turn): readonly Band[] =>
  [...oursIn(turn.world)].sort((a, b) => Number(b.id === PASHA) - Number(a.id === PASHA))

/**
 * The Pasha's men take grain, horses or men from the villages of a district they stand in. Villages and their
 * chiefs remember it; a promise not to is broken by it.
 * Refused: nobody there to take it, twice in one week, nothing left.
 */
export function take(turn: Turn, order: Extract<Order, { kind: 'take' }>): Refusal | null {
  const { district, goods } = order
  if (turn.world.pasha.captiveOf !== null) return 'captive'
  const state = turn.world.districts[district]
  if (!state) return 'no-such-place'
  const bands = ownFirst(turn).filter(band => districtOf(turn.land, band.at) === district && band.men > 0)
  if (bands.length === 0) return 'not-here'
  const own = pashaBand(turn.world)
  if (goods === 'men' && districtOf(turn.land, own.at) !== district) return 'not-here'
  const again = lastOf(turn.world, ['levied'], h => h.district === district && h.what === goods, 0)
  if (again) return 'too-soon'
  const owed = bargainsOf(turn, order)
  const taken = seizeGoods(turn, district, goods, bands)
  if (taken <= 0) return 'nothing-to-take'
  const village = villageOf(turn, district, 'levied')
  const id = tell(turn, {
    kind: 'levied',
    district,
    ...(village === undefined ? {} : { village }),
    n: taken,
    what: goods,
    band: bands[0]!.id,
    witnessed: true,
  })
  const paid = goods === 'grain' && turn.world.acts.some(act => act.what === 'pay-for-grain')
  const anger = of(turn, `support.of-taking-${goods}`)
  const after = turn.world.districts[district]!
  setDistrict(turn, district, { support: after.support + (paid ? whole(anger / 2) : anger) })
  breakAll(turn, 'no-levy', [id], district)
  giveWord(turn, owed, [id])
  for (const person of turn.content.people)
    if (person.district === district && person.role === 'chief') {
      addGround(turn, person.id, 'levy', of(turn, paid ? 'regard.of-paid-levy' : 'regard.of-levy'))
      breakAll(turn, 'no-levy', [id], person.id)
    }
  return null
}
