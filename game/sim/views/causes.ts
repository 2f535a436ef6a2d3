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

/** Deeds of the player's own hand, the weightiest first: promises, acts, takings, orders, and sitting still. */
const HIS_OWN: readonly HappeningKind[] = [
  'pledge-broken',
  'pledge-exposed',
  'declared',
  'slighted',
  'levied',
  'feeler-answered',
  'raided',
  'raid-failed',
  'pledged',
  'siege-begun',
  'dispersed',
  'letter-sent',
  'drilled',
  'gathered',
  'stayed',
  'favoured',
  'gave',
  'set-out',
]

/** Weeks before the end at which a deed is old enough to have been the beginning of it. */
const OLD = 4

/** Whether a happening is the player's own doing; what his followers do of themselves is not. */
export const isHisOwn = (h: Happening): boolean =>
  HIS_OWN.includes(h.kind) && h.witnessed && (h.band === undefined || h.band === 'bands/pasha')

/** How heavily a deed of his own weighs: by its place in the list above. */
const weight = (h: Happening): number => HIS_OWN.length - HIS_OWN.indexOf(h.kind)

/** Weather and feasts bring nobody down, and an end is not its own cause. */
const NO_CAUSE: readonly HappeningKind[] = [
  'fate',
  'feast',
  'pass-closed',
  'pass-opened',
  'river-rose',
  'arrived',
]

/** What turns a year, for an end that few links lead to: the blows and losses, before the rest of what he saw. */
const BLOWS: readonly HappeningKind[] = [
  'battle-lost',
  'town-lost',
  'turned-against',
  'siege-broken',
  'left',
  'seized',
  'slipped-away',
  'informer',
  'guests-weigh',
  'men-deserted',
  'hungry',
  'households-fled',
  'asked-no',
  'offer-refused',
  'battle-won',
  'town-taken',
]

/** The deed of his own that the end goes back to: traced before merely earlier, old enough, the weightiest. */
function oldDeed(world: World, traced: readonly Happening[]): Happening | undefined {
  const old = whole((world.week * 2) / (2 + 1))
  const pick = (list: readonly Happening[], latest: number) =>
    list.filter(h => isHisOwn(h) && h.week <= latest).sort((a, b) => weight(b) - weight(a) || b.id - a.id)[0]
  const enough = world.week - OLD
  const by = Math.min(old, enough)
  const { chronicle } = world
  return (
    pick(traced, by) ??
    pick(traced, enough) ??
    pick(chronicle, by) ??
    pick(chronicle, enough) ??
    pick(chronicle, world.week)
  )
}

/**
 * Three causes of the end: the nearest two that links lead to, and one that is old and the player's own. Where fewer
 * are linked, blows he suffered and then his own later deeds fill up. Fewer than three only when less was chronicled.
 */
export function causesOfTheEnd(world: World): readonly Happening[] {
  const fate = world.chronicle.findLast(h => h.kind === 'fate')
  if (!fate) return []
  const traced = causesOf(world, fate.id)
  const old = oldDeed(world, traced)
  const causes: Happening[] = old ? [old] : []
  const sees = (h: Happening) => h.id < fate.id && !NO_CAUSE.includes(h.kind)
  const back = world.chronicle.filter(sees).reverse()
  const blows = back.filter(h => h.witnessed && BLOWS.includes(h.kind))
  const fillers = [traced.filter(sees), blows, back.filter(isHisOwn), back.filter(h => h.witnessed), back]
  for (const list of fillers) {
    // Two of a kind say little more than one: another kind is looked for first.
    for (const fresh of [true, false])
      for (const h of list) {
        if (causes.length > 2) break
        if (causes.includes(h) || (fresh && causes.some(one => one.kind === h.kind))) continue
        causes.push(h)
      }
  }
  return causes.sort((a, b) => b.id - a.id)
}
