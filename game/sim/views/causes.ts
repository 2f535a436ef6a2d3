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

/** Deeds of the player's own hand: promises, acts, takings, orders that ended badly. */
const HIS_OWN: readonly HappeningKind[] = [
  'pledge-broken',
  'pledge-exposed',
  'declared',
  'slighted',
  'levied',
  'feeler-answered',
  'pledged',
  'letter-sent',
  'drilled',
  'dispersed',
  'siege-begun',
  'set-out',
]

const isHisOwn = (h: Happening): boolean => HIS_OWN.includes(h.kind) && h.witnessed

/** How heavily a deed of his own weighs: by its place in the list above, then by age. */
const weight = (h: Happening): number => HIS_OWN.length - HIS_OWN.indexOf(h.kind)

/**
 * Three causes of the end: the nearest two, and one that is old and the player's own. Fewer when less was chronicled.
 */
export function causesOfTheEnd(world: World): readonly Happening[] {
  const fate = [...world.chronicle].reverse().find(h => h.kind === 'fate')
  if (!fate) return []
  const traced = causesOf(world, fate.id)
  const oldest = whole((world.week * 2) / (2 + 1))
  const own = (list: readonly Happening[]) =>
    list.filter(h => isHisOwn(h) && h.week <= oldest).sort((a, b) => weight(b) - weight(a) || b.id - a.id)[0]
  const old = own(traced) ?? own(world.chronicle) ?? world.chronicle.find(isHisOwn)
  const near = traced.filter(h => h.id !== old?.id && h.kind !== 'fate').slice(0, 2)
  const rest = world.chronicle
    .filter(h => h.id !== old?.id && h.id < fate.id && !near.includes(h) && h.witnessed)
    .slice(-(2 - near.length) || world.chronicle.length)
  return [...near, ...(near.length < 2 ? rest : []), ...(old ? [old] : [])].sort((a, b) => b.id - a.id)
}
