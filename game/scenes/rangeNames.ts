import { advances, lie, reach } from './bent.ts'
import { courseOf } from './course.ts'
import { type Ground, type Label, plain, settle } from './labels.ts'
import { rangeHand } from './letterHands.ts'
import type { Bent } from './sheet.ts'

/** The zoom from which a range of a rank is named. */
const NAMED = { 1: 0.2, 2: 0.34, 3: 0.55 } as const
/** How much of its crest a name would cover, and which part it would lie over, dearest last. */
const SPREAD = [0.8, 0.66, 0.52, 0.38, 0.24] as const
const MIDDLES = [0.5, 0.44, 0.56, 0.36, 0.64, 0.27, 0.73] as const
/** Names stand on the crest, or a line's height to one side of it, in em. */
const ASIDE = [0, 1.15, -1.15, 2, -2] as const
/** Letters of a name farther apart than this (em) no longer read as one word; nearer than this they crowd. */
const WIDEST = { 1: 2.8, 2: 2.2, 3: 1.7 } as const
const TIGHTEST = 0.26
/** CSS pixels of line through a letter that cost as much as one step. */
const STRUCK = 10

/** Names ranges in capitals spread over their crests, at the rank asked for. */
export function layRanges(ground: Ground, rank: 1 | 2 | 3): Label[] {
  if (ground.zoom < NAMED[rank]) return []
  const labels: Label[] = []
  ground.sheet.ranges.forEach((range, i) => {
    if (range.rank !== rank) return
    const found = best(ground, range, `range ${i}`)
    if (found) labels.push(settle(ground, found))
  })
  return labels
}

interface Try {
  readonly start: number
  readonly gap: number
  readonly above: number
  readonly cost: number
}

function best(ground: Ground, { text: name, rank, line }: Bent, id: string): Label | null {
  const { zoom } = ground
  const hand = rangeHand(rank, zoom)
  const text = name.toUpperCase()
  const wide = advances(text, hand, ground.measure)
  const long = courseOf(line).length * zoom
  const bare = reach(wide, 0)
  const tries: Try[] = []
  for (const [i, part] of SPREAD.entries()) {
    const even = (long * part - bare) / (wide.length - 1)
    if (even < TIGHTEST * hand.size) continue
    const gap = Math.min(even, WIDEST[rank] * hand.size)
    const whole = reach(wide, gap)
    for (const [j, middle] of MIDDLES.entries()) {
      const start = middle * long - whole / 2
      if (start < long * 0.01 || start + whole > long * 0.99) continue
      for (const [k, aside] of ASIDE.entries())
        tries.push({ start, gap, above: (aside - 0.35) * hand.size, cost: i * 1.3 + j * 0.5 + k * 0.8 })
    }
  }
  tries.sort((a, b) => a.cost - b.cost)
  let found: { cost: number; label: Label } | null = null
  for (const one of tries) {
    if (found && one.cost >= found.cost) break
    const laid = lie(ground, line, text, wide, hand, one)
    if (!laid) continue
    const struck = laid.boxes.reduce((sum, box) => sum + ground.lines.inside(box, zoom), 0) / STRUCK
    if (found && one.cost + struck >= found.cost) continue
    const { x, y } = laid.letters[0]!
    const weight = rank === 1 ? 9 : 5
    found = { cost: one.cost + struck, label: { ...plain, ...laid, id, text, hand, x, y, weight } }
  }
  return found?.label ?? null
}
