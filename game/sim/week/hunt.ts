import type { PlaceId } from '../../../story/schema/ids.ts'
import { guardsAreHome } from '../calendar.ts'
import { districtOf } from '../gazetteer.ts'
import { onTheBank } from '../model/doors.ts'
import { type Factor, heaviest, type Weighed } from '../model/factors.ts'
import { pressOf } from '../model/office.ts'
import { fallBack } from '../model/retreat.ts'
import { atWar } from '../model/sides.ts'
import { keepsBack } from '../model/will.ts'
import { sendTo } from '../rules/joining.ts'
import {
  addBand,
  bandOf,
  causeOf,
  lastOf,
  of,
  PASHA,
  pashaBand,
  roll,
  setBand,
  share,
  type Turn,
  tell,
  whole,
  within,
} from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { Band, BandId } from '../world.ts'
import { caught } from './caught.ts'
import { LINES } from './lines.ts'
import { militiaOf } from './militia.ts'
import { toldOn } from './news-brought.ts'
import { reprisal } from './reprisal.ts'
import { rideOff } from './slip.ts'

/** The squadron sent after him; it fights only when it has found him. */
export const HUNTERS: BandId = 'bands/hunters'

/** Chiefs whose herdsmen carry what they see of him to the other side. */
const informers = (turn: Turn): number =>
  turn.content.people.filter(p => p.role === 'chief' && keepsBack(turn, p.id, 'word')).length

/** Where the Reds think he is: his camp as it was told them, by whom the villages would talk to; null when lost. */
function reportedAt(turn: Turn): PlaceId | null {
  const { camps, districts, week } = turn.world
  const band = pashaBand(turn.world)
  const leanAt = (place: PlaceId): number => {
    const id = districtOf(turn.land, place)
    return id === null ? 0 : (districts[id]?.support ?? 0)
  }
  // Where the villages lean the other way an informer rides the same night, and the news is not late.
  const informed = leanAt(band.at) < of(turn, 'hunt.informers-below')
  const late = of(turn, 'hunt.news-is-late')
  const place = informed ? band.at : [...camps].reverse().find(c => week - c.week >= late)?.place
  if (place === undefined) return null
  const id = districtOf(turn.land, place)
  const hides = band.hidden ? of(turn, 'hunt.hidden') : 0
  const locals = id !== null && bandOf(turn.world, militiaOf(id)) ? of(turn, 'hunt.of-a-militia') : 0
  const told = toldOn(turn, id) + informers(turn) * of(turn, 'withhold.informers-know')
  const known = of(turn, 'hunt.known') + told + locals - whole(leanAt(place) / 2) - hides
  return roll(turn, 'informers', 'pasha', 0, 100) < known ? place : null
}

/** A light squadron is told off from the nearer column once the road behind it is open and he is in reach of it. */
function formHunters(turn: Turn): void {
  if (bandOf(turn.world, HUNTERS)) return
  const lost = lastOf(
    turn.world,
    ['battle-won'],
    h => h.other === HUNTERS,
    of(turn, 'hunt.weeks-to-form-again'),
  )
  if (lost) return
  const camp = pashaBand(turn.world).at
  // What one herdsman tells is talk; what a second bears out is worth a long ride.
  const borneOut = Math.max(0, informers(turn) - 1) * of(turn, 'withhold.hunters-ride-further')
  const near = LINES.map(line => bandOf(turn.world, line.band))
    .filter(band => band !== undefined && band.men > of(turn, 'hunt.men'))
    .map(band => ({ band: band!, way: wayBetween(turn.land, band!.at, camp, roadMonth(turn)) }))
    .filter(({ way }) => way !== null && way.halfDays <= of(turn, 'hunt.sent-within') + borneOut)
    .sort((a, b) => a.way!.halfDays - b.way!.halfDays)[0]
  if (!near) return
  const men = of(turn, 'hunt.men')
  const machineGuns = Math.min(of(turn, 'hunt.machine-guns'), near.band.machineGuns)
  setBand(turn, near.band.id, {
    men: near.band.men - men,
    rifles: near.band.rifles - men,
    horses: Math.max(0, near.band.horses - men),
    machineGuns: near.band.machineGuns - machineGuns,
  })
  addBand(turn, {
    ...near.band,
    id: HUNTERS,
    men,
    rifles: men,
    horses: men,
    guns: 0,
    machineGuns,
    task: { kind: 'camp' },
  })
  const causes = causeOf(turn.world, ['reds-phase'])
  tell(turn, { kind: 'column-marched', band: HUNTERS, place: near.band.at, n: men, causes })
}

/** How watchful his camp is, in points by what they come from: pickets, ground, nerve, hiding; a feast sends guards home. */
function watch(turn: Turn, band: Band): readonly Weighed[] {
  const id = districtOf(turn.land, band.at)
  const support = id === null ? 0 : (turn.world.districts[id]?.support ?? 0)
  const nerve = whole((band.spirit * of(turn, 'hunt.watch-of-spirit')) / 100)
  const unseen = band.hidden ? of(turn, 'hunt.watch-when-hidden') : 0
  const leave = guardsAreHome(turn.world.week) ? of(turn, 'hunt.guards-on-leave') : 0
  return [
    ['order', of(turn, 'hunt.watch')],
    ['ground', whole((support * of(turn, 'hunt.watch-of-support')) / 100)],
    ['spirit', nerve],
    ['scattered', unseen],
    ['surprise', 0 - leave],
  ]
}

/** Whether so many are awake in his camp that a squadron leaves it alone; at a feast few are, and a scattered band is nowhere all together. */
function isTooStrong(turn: Turn, hunters: Band): boolean {
  const own = pashaBand(turn.world)
  const together = own.hidden ? share(own.men, of(turn, 'hunt.together-when-hidden')) : own.men
  const awake = guardsAreHome(turn.world.week) ? share(together, of(turn, 'hunt.guards-who-stay')) : together
  return awake >= share(hunters.men, of(turn, 'hunt.dares-against'))
}

/** Weeks the hunters have been after him. */
function weeksHunted(turn: Turn): number {
  const since = turn.world.chronicle.find(h => h.kind === 'column-marched' && h.band === HUNTERS)?.week
  return since === undefined ? 0 : turn.world.week - since
}

/** The camp is warm and empty: he has lost stragglers and horses, and the village that hid him may pay for it. */
function getAway(turn: Turn, own: Band, hunters: Band, causes: readonly number[]): void {
  const place = own.at
  const why = heaviest(watch(turn, own), of(turn, 'battle.reasons-told'))
  fallBack(turn, own, hunters.at)
  const lost = rideOff(turn, own, of(turn, 'hunt.lost-slipping-away'))
  setBand(turn, PASHA, { spirit: within(own.spirit + of(turn, 'spirit.of-being-hunted'), 0, 100) })
  const told = tell(turn, {
    kind: 'slipped-away',
    band: PASHA,
    other: hunters.id,
    place,
    n: lost,
    why,
    causes,
  })
  const id = districtOf(turn.land, place)
  if (id !== null) reprisal(turn, id, [told], of(turn, 'hunt.reprisal-odds'))
}

/** The parts of a good watch and how much of each there can be. */
const BEST: Partial<Record<Factor, string>> = {
  ground: 'hunt.watch-of-support',
  spirit: 'hunt.watch-of-spirit',
  scattered: 'hunt.watch-when-hidden',
}

/** What failed in his watch when he was surprised, heaviest first: each part by how far it fell short. */
function whySurprised(turn: Turn, own: Band): readonly Factor[] {
  const short = watch(turn, own).flatMap(([factor, points]): readonly Weighed[] => {
    const id = BEST[factor]
    if (factor === 'surprise') return [[factor, 0 - points]]
    return id === undefined ? [] : [[factor, of(turn, id) - points]]
  })
  return heaviest(short, of(turn, 'battle.reasons-told'))
}

/** The squadron closes on his camp: he is surprised there, or slips away with his men a stretch further. */
function close(turn: Turn, hunters: Band): void {
  const press =
    of(turn, 'hunt.press') + pressOf(turn, HUNTERS) + weeksHunted(turn) * of(turn, 'hunt.press-a-week')
  const luck = roll(turn, 'surprise', 'pasha', 0, of(turn, 'hunt.luck'))
  const own = pashaBand(turn.world)
  const causes = causeOf(turn.world, ['column-marched'], h => h.band === HUNTERS)
  const watched = watch(turn, own).reduce((sum, [, points]) => sum + points, 0)
  if (press + luck <= watched) {
    getAway(turn, own, hunters, causes)
    return
  }
  setBand(turn, hunters.id, { at: own.at, task: { kind: 'camp' } })
  const feast = causeOf(turn.world, ['feast'], () => true, 1)
  const old = causeOf(turn.world, ['battle-lost'])
  caught(turn, hunters, [...causes, ...feast, ...old], false, whySurprised(turn, own))
}

/** Whether he is hunted at all: at war, in the country, with the roads behind the squadron open. */
function isHunted(turn: Turn): boolean {
  if (!atWar(turn.world) || turn.world.ending !== null || turn.world.pasha.captiveOf !== null) return false
  const own = pashaBand(turn.world)
  // A column that finds nobody in the field to fight looks for him at once; a host that shows itself it meets first.
  const sought = turn.world.reds.phase === 'offensive' && own.hidden
  return (sought || turn.world.reds.phase === 'pacification') && !onTheBank(turn, own.at)
}

/** The squadron is told off, and rides where he was last reported, unless he is too strong to be looked for. */
export function huntersRide(turn: Turn): void {
  if (!isHunted(turn)) return
  formHunters(turn)
  const hunters = bandOf(turn.world, HUNTERS)
  const at = reportedAt(turn)
  if (hunters && at !== null && at !== hunters.at && !isTooStrong(turn, hunters)) sendTo(turn, HUNTERS, at)
}

/** A squadron within a night’s march of his camp closes on it. */
export function hunt(turn: Turn): void {
  const hunters = bandOf(turn.world, HUNTERS)
  if (!hunters || !isHunted(turn) || isTooStrong(turn, hunters)) return
  const way = wayBetween(turn.land, hunters.at, pashaBand(turn.world).at, roadMonth(turn))
  if (way && way.halfDays <= of(turn, 'hunt.strikes-within')) close(turn, hunters)
}
