import type { Happening, HappeningKind } from '../happening.ts'
import { whole } from '../turn.ts'
import type { World } from '../world.ts'

/** What brought a happening about, the nearest cause first, each once; at most `most` of them. */
export function causesOf(world: World, id: number, most = 100): readonly Happening[] {
  const found: Happening[] = []
  const seen = new Set<number>([id])
  let ring = [...(world.chronicle[id]?.causes ?? [])].sort((a, b) => b - a)
  while (ring.length > 0 && found.length < most) {
    const next: number[] = []
    for (const cause of ring) {
      const happening = world.chronicle[cause]
      if (!happening || seen.has(cause)) continue
      seen.add(cause)
      found.push(happening)
      next.push(...happening.causes)
    }
    ring = next.sort((a, b) => b - a)
  }
  return found.slice(0, most)
}

/**
 * Deeds of the player's own hand and how heavily each weighs: broken words, slights, takings, raids, and sitting still.
 * What does nobody harm, such as a gift, weighs nothing and is named only where there is nothing else.
 */
const HIS_OWN: Readonly<Partial<Record<HappeningKind, number>>> = {
  'pledge-broken': 40,
  'pledge-exposed': 36,
  slighted: 30,
  declared: 0,
  'feeler-answered': 0,
  levied: 26,
  looted: 24,
  raided: 20,
  'raid-failed': 18,
  'siege-begun': 16,
  stayed: 12,
  dispersed: 9,
  'letter-sent': 8,
  drilled: 7,
  gathered: 6,
  'set-out': 5,
  pledged: 4,
}

/** Public acts and answers by which he made enemies, by how many. */
const BOLD: Readonly<Record<string, number>> = {
  ultimatum: 40,
  'title-commander': 38,
  'shoot-prisoners': 34,
  'refuse-feeler': 33,
  refused: 32,
  'spoils-to-staff': 32,
  'seals-and-staff': 31,
  'drill-german': 30,
  'break-with-moscow': 28,
  'keep-jadids': 24,
  'wear-uniform': 22,
  'oath-to-emir': 18,
  'disperse-order': 10,
  stalled: 10,
}

/** Words of which an answer or an act is the whole reason for one ending. */
const WHOLE: Readonly<Record<string, string>> = { accepted: 'endings/truce' }

/** Weeks before the end at which a deed is old enough to have been the beginning of it. */
const OLD = 4
/** Weeks a host may lie in one place before that is a reason for anything. */
const LONG = 4
/** Weeks after which a longer stay is no heavier a reason. */
const LONGEST = 32
/** Weeks before the end in which a blow can still be the last one. */
const LAST = 6
/** How much heavier a thing is for standing in the chain that leads to the end. */
const LINKED = 30

/** Whether a happening is the player's own doing; what his followers do of themselves is not. */
export const isHisOwn = (h: Happening): boolean =>
  h.kind in HIS_OWN && h.witnessed && (h.band === undefined || h.band === 'bands/pasha')

/** How heavily a deed of his own weighs towards an ending; nothing for what did no harm. */
function weightOfDeed(h: Happening, ending: string | undefined): number {
  if (h.what !== undefined && WHOLE[h.what] !== undefined && WHOLE[h.what] === ending) return 100
  if (h.kind === 'declared' || h.kind === 'feeler-answered') return BOLD[h.what ?? ''] ?? 0
  if (h.kind === 'stayed') return (h.n ?? 0) < LONG ? 0 : (HIS_OWN.stayed ?? 0) + Math.min(h.n ?? 0, LONGEST)
  return HIS_OWN[h.kind] ?? 0
}

/** The last blow, heaviest first. */
const BLOWS: readonly HappeningKind[] = [
  'caught',
  'battle-lost',
  'slipped-away',
  'band-broken',
  'seized',
  'siege-broken',
  'town-lost',
]

/** What turns a year without being his own deed, and how heavily it weighs. */
const TURNS: Readonly<Partial<Record<HappeningKind, number>>> = {
  'turned-against': 44,
  informer: 38,
  left: 34,
  'battle-lost': 30,
  'made-peace': 28,
  'reds-phase': 26,
  'pledge-broken': 26,
  'siege-broken': 25,
  'town-lost': 24,
  'slipped-away': 23,
  seized: 22,
  'pledge-exposed': 21,
  withheld: 20,
  'price-refused': 18,
  'patron-withdrew': 18,
  'guests-weigh': 17,
  stayed: 16,
  sulks: 15,
  'asked-no': 14,
  'offer-refused': 13,
  'men-deserted': 9,
  'went-home': 8,
  hungry: 7,
  'village-burnt': 6,
}

/** Phases of the other side that bring columns. */
const MARCHING: readonly string[] = ['offensive', 'pacification', 'build-up']

function weightOfTurn(h: Happening): number {
  if (h.kind === 'reds-phase' && !MARCHING.includes(h.what ?? '')) return 0
  if (h.kind === 'stayed' && (h.n ?? 0) < LONG) return 0
  return TURNS[h.kind] ?? 0
}

/** The heaviest of a list, the newest of equals; undefined where nothing weighs. */
function heaviest(list: readonly Happening[], weigh: (h: Happening) => number): Happening | undefined {
  let best: Happening | undefined
  let most = 0
  for (const h of list) {
    const weight = weigh(h)
    if (weight > 0 && weight >= most) {
      best = h
      most = weight
    }
  }
  return best
}

/**
 * Three causes of the end that the Pasha knows of: the last blow, what turned the year, and an old deed of his own that
 * made him enemies, those in the chain that leads to the end before others. Where one is wanting, deeds and turns fill
 * up; fewer than three only when less was chronicled.
 */
export function causesOfTheEnd(world: World): readonly Happening[] {
  const fate = world.chronicle.findLast(h => h.kind === 'fate')
  if (!fate) return []
  const linked = new Set(causesOf(world, fate.id).map(h => h.id))
  const heard = new Set(world.reports.map(report => report.happening))
  const known = world.chronicle.filter(h => h.id < fate.id && (h.witnessed || heard.has(h.id)))
  const bonus = (h: Happening) => (linked.has(h.id) ? LINKED : 0)
  const causes: Happening[] = []
  const add = (h: Happening | undefined) => {
    if (h) causes.push(h)
  }
  // Two of a kind, or the taking and the broken word about it, say little more than one.
  const isNew = (h: Happening) =>
    !causes.some(
      one =>
        one.id === h.id || one.kind === h.kind || (one.district !== undefined && one.district === h.district),
    )
  const late = known.filter(h => h.witnessed && world.week - h.week <= LAST)
  add(
    heaviest(late, h => {
      const rank = BLOWS.indexOf(h.kind)
      return rank < 0 ? 0 : BLOWS.length - rank + bonus(h)
    }),
  )
  const deed = (h: Happening) => {
    const weight = isHisOwn(h) ? weightOfDeed(h, fate.what) : 0
    return weight > 0 && isNew(h) ? weight + bonus(h) : 0
  }
  const by = (week: number) => known.filter(h => h.week <= week)
  const old = Math.min(whole((world.week * 2) / (2 + 1)), world.week - OLD)
  add(heaviest(by(old), deed) ?? heaviest(by(world.week - OLD), deed) ?? heaviest(known, deed))
  const turn = (h: Happening) => {
    const weight = weightOfTurn(h)
    return weight > 0 && isNew(h) ? weight + bonus(h) + whole(h.week / 2) : 0
  }
  add(heaviest(known, turn))
  while (causes.length < 1 + 2) {
    const more = heaviest(known, turn) ?? heaviest(known, deed)
    if (!more) break
    add(more)
  }
  // A short ride has little else to show than its own roads.
  for (const h of [...known].reverse()) {
    if (causes.length > 2) break
    if (isHisOwn(h) && !causes.includes(h)) add(h)
  }
  return causes.sort((a, b) => b.id - a.id)
}
