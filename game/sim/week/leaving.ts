import { isHarvest, isLean } from '../calendar.ts'
import { districtOf } from '../gazetteer.ts'
import type { Happening, HappeningKind } from '../happening.ts'
import { type Factor, heaviest, type Weighed } from '../model/factors.ts'
import { worthOf } from '../model/office.ts'
import { isOurs, oursIn } from '../model/sides.ts'
import { isHungry } from '../model/strength.ts'
import {
  bandOf,
  bandsOf,
  because,
  causeOf,
  lastOf,
  of,
  PASHA,
  pashaBand,
  setBand,
  share,
  type Turn,
  tell,
  whole,
  within,
} from '../turn.ts'
import type { Band, BandId } from '../world.ts'

/** What takes the heart out of men: half bread, lost fights, lost towns, dead horses, a host that weighs on its hosts. */
const DISHEARTENS: readonly HappeningKind[] = [
  'hungry',
  'battle-lost',
  'raid-failed',
  'siege-broken',
  'town-lost',
  'guests-weigh',
  'slipped-away',
]

/** Deserters go for what was last suffered; farmers because they were called from the plough, or came, at some time. */
function whyTheyGo(turn: Turn, id: BandId, kind: 'men-deserted' | 'went-home'): readonly number[] {
  const ours = (h: Happening) => h.band === undefined || h.band === id || h.band === PASHA
  if (kind === 'men-deserted') {
    const bad = causeOf(turn.world, DISHEARTENS, h => ours(h), of(turn, 'desert.remember'))
    if (bad.length > 0) return bad
  }
  const came = (h: Happening) => h.kind === 'gathered' || h.kind === 'joined' || h.kind === 'levied'
  return because(turn.world, h => came(h) && h.band === id)
}

/**
 * Some men of a band go, with their horses and their part of the rifles; a household always stays. `causes` are the
 * reason where it is known; `factors` the words for it.
 */
export function menGo(
  turn: Turn,
  id: BandId,
  gone: number,
  kind: 'men-deserted' | 'went-home',
  causes: readonly number[] = [],
  factors: readonly Factor[] = [],
): void {
  const band = bandOf(turn.world, id)
  if (!band) return
  const n = within(gone, 0, Math.max(0, band.men - of(turn, 'men.household')))
  if (n <= 0) return
  setBand(turn, id, {
    men: band.men - n,
    horses: band.horses - whole((Math.min(band.horses, band.men) * n) / (band.men || 1)),
    rifles: band.rifles - whole((band.rifles * n) / (band.men || 1)),
  })
  const why = factors.length > 0 ? { why: factors } : {}
  const known = causes.length > 0 ? causes : whyTheyGo(turn, id, kind)
  tell(turn, { kind, band: id, place: band.at, n, causes: known, ...why })
}

/** What it adds to desertion that an amnesty is called out to a band's tired men in their own language. */
function callOf(turn: Turn, band: Band): number {
  const amnesty = lastOf(turn.world, ['concessions'])
  return amnesty && isOurs(band) ? worthOf(turn, 'speaks') : 0
}

/** A fight that was lost this week, not merely drawn. */
const beaten = (turn: Turn, id: BandId) =>
  lastOf(turn.world, ['battle-lost'], h => h.band === id && h.what !== 'drawn', 0)

/** Men who ride home from a lost field, the more of them the less order and heart they have. */
function routed(turn: Turn, band: Band): number {
  if (!beaten(turn, band.follows ?? band.id) && !beaten(turn, band.id)) return 0
  const loose = share(100 - band.order, 100 - band.spirit)
  return share(band.men, share(loose, of(turn, 'desert.after-defeat')))
}

/** The beaten, the hungry and the downhearted desert; farmers without order go to their harvest. */
function drain(turn: Turn, id: BandId): void {
  const band = bandOf(turn.world, id)!
  const away = routed(turn, band)
  const low = of(turn, 'spirit.men-desert-below') - band.spirit
  const sad = low > 0 ? share(band.men, share(low, of(turn, 'desert.share') + callOf(turn, band))) : 0
  const why: readonly Weighed[] = [
    ['order', share(away, 100 - band.order)],
    ['hunger', isHungry(turn, band) ? sad : 0],
    ['spirit', sad + share(away, 100 - band.spirit)],
  ]
  menGo(turn, id, away + sad, 'men-deserted', [], heaviest(why, 2))
  const now = bandOf(turn.world, id)!
  // Chiefs send their own men home to the harvest by their own rule.
  if (band.leader === null && band.side !== 'reds' && isHarvest(turn.world.week))
    menGo(turn, id, share(now.men, share(100 - now.order, of(turn, 'harvest.share'))), 'went-home')
}

/** Per cent more that die in a week where the camp is above the winter grass, or more horses stand there than it feeds. */
function wantOfGrass(turn: Turn, id: BandId): number {
  const { at } = bandOf(turn.world, id)!
  const here = districtOf(turn.land, at)
  const high = (turn.land.place.get(at)?.metres ?? 0) > of(turn, 'horses.grass-below-metres')
  const horses = oursIn(turn.world)
    .filter(band => districtOf(turn.land, band.at) === here)
    .reduce((sum, band) => sum + band.horses, 0)
  const fed =
    here === null ? horses : share(turn.world.districts[here]!.herds, of(turn, 'horses.fed-beside-herds'))
  const crowded = horses > fed ? of(turn, 'horses.die-crowded') : 0
  return crowded + (high ? of(turn, 'horses.die-above-grass') : 0)
}

/**
 * Lean months kill horses, more of them on high ground and where a host has eaten the grass; fewer in the Pasha's camp,
 * as long as somebody there looks after them.
 */
function loseHorses(turn: Turn, id: BandId): void {
  const band = bandOf(turn.world, id)!
  const spared = band.at === pashaBand(turn.world).at ? worthOf(turn, 'keeps-horses') : 0
  const worn = share(band.horses, of(turn, 'horses.die-in-winter') + wantOfGrass(turn, id))
  const dead = share(worn, Math.max(0, 100 - spared))
  if (dead <= 0) return
  setBand(turn, id, { horses: band.horses - dead })
  if (dead >= of(turn, 'horses.told-of'))
    tell(turn, {
      kind: 'horses-died',
      band: id,
      place: band.at,
      n: dead,
      causes: causeOf(turn.world, ['stayed', 'arrived'], h => h.band === PASHA),
    })
}

/** Men and horses that are gone at the end of a week. */
export function menAndHorsesGo(turn: Turn): void {
  for (const { id } of bandsOf(turn.world)) {
    const band = bandOf(turn.world, id)!
    if (band.men <= 0 || !isOurs(band)) continue
    drain(turn, id)
    if (isLean(turn.world.week)) loseHorses(turn, id)
  }
}
