import { isHarvest, isLean, monthOf } from '../calendar.ts'
import { districtOf } from '../gazetteer.ts'
import { isOurs } from '../model/sides.ts'
import { fillFrom, loadsFor } from '../model/supply.ts'
import {
  bandOf,
  bandsOf,
  because,
  chance,
  latest,
  of,
  PASHA,
  setBand,
  setDistrict,
  share,
  type Turn,
  tell,
  within,
} from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import type { Band, BandId } from '../world.ts'

/** Loads a district's villages give a band of their own will in a week, by how they lean. */
function goodwill(turn: Turn, band: Band): number {
  const id = districtOf(turn.land, band.at)
  const state = id === null ? undefined : turn.world.districts[id]
  if (!state) return 0
  const lean = band.side === 'reds' ? -state.support : state.support
  if (lean <= 0) return 0
  return share(state.grain, Math.trunc((lean * of(turn, 'grain.most-goodwill')) / 100))
}

/** A band with empty sacks takes what it finds, whoever’s it is; true when that was bread for the week. */
function loot(turn: Turn, band: Band, hungry: number): boolean {
  const id = districtOf(turn.land, band.at)
  const state = id === null ? undefined : turn.world.districts[id]
  if (id === null || !state || state.grain <= 0) return false
  const want = loadsFor(turn, band.men, of(turn, 'week.days'))
  const taken = Math.min(state.grain, want)
  const reds = band.side === 'reds'
  const shift = reds ? of(turn, 'support.of-red-looting') : of(turn, 'support.of-looting')
  const hanged = !reds && isOurs(band) && turn.world.acts.some(act => act.what === 'hang-looter')
  setDistrict(turn, id, {
    grain: state.grain - taken,
    support: state.support + (hanged ? Math.trunc(shift / 2) : shift),
    dead: state.dead + of(turn, 'looting.dead'),
    concessions: reds ? state.concessions - of(turn, 'concessions.lost-by-looting') : state.concessions,
  })
  tell(turn, { kind: 'looted', band: band.id, district: id, place: band.at, n: taken, causes: [hungry] })
  return taken >= want
}

/** A follower camped near his own country is fed from it, by turns; true when it was so. */
function fedFromHome(turn: Turn, band: Band): boolean {
  const person = band.leader === null ? undefined : turn.land.person.get(band.leader)
  if (!person?.home || person.district === null) return false
  const way = wayBetween(turn.land, band.at, person.home, monthOf(turn.world.week))
  const state = turn.world.districts[person.district]
  if (!state || !way || way.halfDays > of(turn, 'grain.home-reach')) return false
  const loads = loadsFor(turn, band.men, of(turn, 'week.days'))
  if (state.grain < loads) return false
  setDistrict(turn, person.district, { grain: state.grain - loads })
  return true
}

/** A fed week mends men who have not been beaten in it. */
function takeHeart(turn: Turn, id: BandId): void {
  const band = bandOf(turn.world, id)!
  const even = of(turn, 'spirit.even')
  if (band.spirit >= even) return
  if (latest(turn.world, h => h.kind === 'battle-lost' && h.band === id, 0)) return
  setBand(turn, id, { spirit: Math.min(even, band.spirit + of(turn, 'spirit.recovers')) })
}

function goHungry(turn: Turn, band: Band): void {
  const hungry = tell(turn, {
    kind: 'hungry',
    band: band.id,
    place: band.at,
    causes: because(turn.world, h => h.kind === 'levied' || h.kind === 'looted'),
  })
  const fed = band.men >= of(turn, 'looting.least-men') && loot(turn, band, hungry)
  const loss = of(turn, fed ? 'spirit.of-looting' : 'spirit.of-hunger')
  const now = bandOf(turn.world, band.id)!
  setBand(turn, band.id, { spirit: within(now.spirit + loss, 0, 100) })
}

/** One band eats for a week: from the villages by goodwill, from its sacks, or not at all. */
function eat(turn: Turn, id: BandId): void {
  const before = bandOf(turn.world, id)!
  const days = of(turn, 'week.days')
  const given = fillFrom(turn, before, days + days, goodwill(turn, before))
  const band = bandOf(turn.world, id)!
  const captive = id === PASHA && turn.world.pasha.captiveOf !== null
  const household = band.side !== 'reds' && band.men <= of(turn, 'men.household')
  if (captive || (household && given > 0) || fedFromHome(turn, band)) {
    takeHeart(turn, id)
    return
  }
  // Columns draw on their waggons; the waggons fail when the road behind them is long.
  const waggons =
    band.side === 'reds' && band.guns > 0 && chance(turn, 'waggons', id, of(turn, 'reds.waggons-come'))
  if (waggons) return
  if (band.grain >= days) {
    setBand(turn, id, { grain: band.grain - days })
    takeHeart(turn, id)
  } else {
    setBand(turn, id, { grain: 0 })
    goHungry(turn, bandOf(turn.world, id)!)
  }
}

/** Men go: the hungry and downhearted desert, and farmers without order go to their harvest. */
function drain(turn: Turn, id: BandId): void {
  const band = bandOf(turn.world, id)!
  const low = of(turn, 'spirit.men-desert-below')
  if (band.spirit < low && band.men > of(turn, 'men.household')) {
    const gone = share(band.men, share(low - band.spirit, of(turn, 'desert.share')))
    leave(turn, id, gone, 'men-deserted')
  }
  const now = bandOf(turn.world, id)!
  if (band.side !== 'reds' && isHarvest(turn.world.week) && now.men > of(turn, 'men.household')) {
    const loose = share(100 - now.order, of(turn, 'harvest.share'))
    leave(turn, id, share(now.men, loose), 'went-home')
  }
}

function leave(turn: Turn, id: BandId, gone: number, kind: 'men-deserted' | 'went-home'): void {
  const band = bandOf(turn.world, id)!
  const n = within(gone, 0, Math.max(0, band.men - of(turn, 'men.household')))
  if (n <= 0) return
  setBand(turn, id, {
    men: band.men - n,
    horses: Math.max(0, band.horses - n),
    rifles: band.rifles - Math.trunc((band.rifles * n) / (band.men || 1)),
  })
  const causes = because(
    turn.world,
    h => (h.kind === 'hungry' || h.kind === 'battle-lost') && h.band === id,
    2,
  )
  tell(turn, { kind, band: id, place: band.at, n, causes })
}

function horses(turn: Turn, id: BandId): void {
  const band = bandOf(turn.world, id)!
  if (band.side === 'reds' || !isLean(turn.world.week)) return
  const dead = share(band.horses, of(turn, 'horses.die-in-winter'))
  if (dead <= 0) return
  setBand(turn, id, { horses: band.horses - dead })
  if (isOurs(band)) tell(turn, { kind: 'horses-died', band: id, place: band.at, n: dead })
}

/** Chiefs at home live off their own; everyone else eats, starves, deserts. */
export function breadAndMen(turn: Turn): void {
  for (const { id } of bandsOf(turn.world)) {
    const band = bandOf(turn.world, id)
    if (!band || band.men <= 0 || band.task.kind === 'garrison') continue
    const chiefAtHome = band.side === 'chiefs' && !isOurs(band)
    if (!chiefAtHome && band.side !== 'afghans') eat(turn, id)
    if (isOurs(band)) drain(turn, id)
    horses(turn, id)
  }
}
