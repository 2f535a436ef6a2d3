import { districtOf } from '../gazetteer.ts'
import { villageAt, villagersDie } from '../model/harm.ts'
import { isOurs } from '../model/sides.ts'
import { drawGoodwill, loadsFor, shareOut } from '../model/supply.ts'
import { sulkOf } from '../model/will.ts'
import {
  bandOf,
  bandsOf,
  causeOf,
  chance,
  lastOf,
  of,
  PASHA,
  setBand,
  setDistrict,
  type Turn,
  tell,
  whole,
  within,
} from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { Band, BandId } from '../world.ts'
import { waggonsReach } from './stores.ts'

/** Bands that eat from one kettle: the Pasha's camp together, everyone else alone. */
function messes(turn: Turn): readonly (readonly Band[])[] {
  const hungry = bandsOf(turn.world).filter(band => {
    const chiefAtHome = band.side === 'chiefs' && !isOurs(band)
    return band.men > 0 && band.task.kind !== 'garrison' && !chiefAtHome
  })
  const camp = bandOf(turn.world, PASHA)?.at
  const his = hungry.filter(band => isOurs(band) && band.at === camp)
  return [...(his.length > 0 ? [his] : []), ...hungry.filter(band => !his.includes(band)).map(band => [band])]
}

/** A follower camped near his own country is fed from it, by turns; true when it was so. */
function fedFromHome(turn: Turn, band: Band): boolean {
  const person = band.leader === null ? undefined : turn.land.person.get(band.leader)
  if (!person?.home || person.district === null) return false
  // A chief in his tent sends for nothing, and his riders eat what the camp eats.
  if (sulkOf(turn.world, person.id)) return false
  const way = wayBetween(turn.land, band.at, person.home, roadMonth(turn))
  const state = turn.world.districts[person.district]
  if (!state || !way || way.halfDays > of(turn, 'grain.home-reach')) return false
  const loads = loadsFor(turn, band.men, of(turn, 'week.days'))
  if (state.grain < loads) return false
  setDistrict(turn, person.district, { grain: state.grain - loads })
  return true
}

/** Men with empty sacks take what they find, whoever’s it is; true when that was bread for the week. */
function loot(turn: Turn, lead: Band, want: number, hungry: number): boolean {
  const id = districtOf(turn.land, lead.at)
  const state = id === null ? undefined : turn.world.districts[id]
  if (id === null || !state || state.grain <= 0) return false
  const taken = Math.min(state.grain, want)
  const reds = lead.side === 'reds'
  const shift = of(turn, reds ? 'support.of-red-looting' : 'support.of-looting')
  const hanged = !reds && isOurs(lead) && turn.world.acts.some(act => act.what === 'hang-looter')
  setDistrict(turn, id, {
    grain: state.grain - taken,
    support: state.support + (hanged ? whole(shift / 2) : shift),
    concessions: reds ? state.concessions - of(turn, 'concessions.lost-by-looting') : state.concessions,
  })
  const village = villageAt(turn, lead.at, 'looted')
  const named = village === undefined ? {} : { village }
  const causes = [hungry]
  const told = tell(turn, {
    kind: 'looted',
    band: lead.id,
    district: id,
    place: lead.at,
    ...named,
    n: taken,
    causes,
  })
  const harm = { village, band: lead.id, what: 'looting', causes: [told] }
  villagersDie(turn, id, of(turn, 'looting.dead'), harm)
  return taken >= want
}

/** Spirit after a week's bread: fed men mend unless beaten, robbers mend nothing, the hungry lose heart. */
function feel(turn: Turn, ids: readonly BandId[], bread: 'fed' | 'looted' | 'none'): void {
  const even = of(turn, 'spirit.even')
  for (const id of ids) {
    const band = bandOf(turn.world, id)!
    if (bread === 'fed') {
      const beaten = lastOf(turn.world, ['battle-lost'], h => h.band === id, 0)
      if (!beaten && band.spirit < even)
        setBand(turn, id, { spirit: Math.min(even, band.spirit + of(turn, 'spirit.recovers')) })
    } else {
      const loss = of(turn, bread === 'looted' ? 'spirit.of-looting' : 'spirit.of-hunger')
      setBand(turn, id, { spirit: within(band.spirit + loss, 0, 100) })
    }
  }
}

/** Columns draw on their waggons; the waggons fail now and then where the road behind them is long. */
const waggonsCame = (turn: Turn, band: Band): boolean =>
  band.side === 'reds' && band.guns > 0 && chance(turn, 'waggons', band.id, waggonsReach(turn, band))

/** One kettle for one week: from home, from goodwill, from the sacks, or from whoever has it. */
function eat(turn: Turn, bands: readonly Band[]): void {
  const days = of(turn, 'week.days')
  const fed = bands.filter(band => waggonsCame(turn, band) || fedFromHome(turn, band)).map(band => band.id)
  feel(turn, fed, 'fed')
  const rest = bands.filter(band => !fed.includes(band.id))
  const lead = rest.find(band => band.id === PASHA) ?? rest[0]
  if (!lead) return
  const ids = rest.map(band => band.id)
  const men = rest.reduce((sum, band) => sum + band.men, 0)
  const need = loadsFor(turn, men, days)
  const guest = turn.world.pasha.captiveOf !== null && lead.id === PASHA
  const given = guest ? need : drawGoodwill(turn, lead, need + need)
  // A household is any man's guest: it does not go hungry where anybody gives at all.
  if (lead.side !== 'reds' && men <= of(turn, 'men.household') && given > 0) {
    feel(turn, ids, 'fed')
    return
  }
  shareOut(turn, ids, given)
  const sacks = rest.reduce((sum, band) => sum + bandOf(turn.world, band.id)!.grain * band.men, 0)
  const left = whole(sacks / (men || 1)) - days
  for (const id of ids) setBand(turn, id, { grain: Math.max(0, left) })
  if (left >= 0) {
    feel(turn, ids, 'fed')
    return
  }
  const causes = [
    ...causeOf(turn.world, ['levied', 'looted']),
    ...causeOf(turn.world, ['stayed'], h => h.place === lead.at),
  ]
  const hungry = tell(turn, { kind: 'hungry', band: lead.id, place: lead.at, n: men, causes })
  const short = loadsFor(turn, men, -left)
  const many = men >= of(turn, 'looting.least-men')
  feel(turn, ids, many && loot(turn, lead, short, hungry) ? 'looted' : 'none')
}

/** Everyone in the field eats for a week; chiefs at home live off their own, garrisons off their stores. */
export function breakBread(turn: Turn): void {
  for (const mess of messes(turn)) eat(turn, mess)
}
