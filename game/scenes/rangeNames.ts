import { advances, type Laid, lie, reach } from './bent.ts'
import { courseOf } from './course.ts'
import { type Ground, type Label, plain, settle } from './labels.ts'
import { rangeHand } from './letterHands.ts'
import type { Bent } from './sheet.ts'

/** The zoom from which a range of a rank is named. */
const NAMED = { 1: 0.2, 2: 0.34, 3: 0.55 } as const
/** Em between letters, the widest first: farther apart they no longer read as one word, nearer they crowd. */
const APART = {
  1: [1.1, 0.8, 0.55, 0.36],
  2: [0.8, 0.6, 0.42, 0.28],
  3: [0.6, 0.42, 0.28],
} as const
/** How much of its stretch of crest a name may cover at most, and where on it the name would stand, dearest last. */
const COVERED = 0.86
const MIDDLES = [0.5, 0.44, 0.56, 0.36, 0.64, 0.27, 0.73] as const
/** CSS pixels of crest for one name: a longer one is named again rather than its name torn apart. */
const AGAIN = 640
/** Names stand on the crest, or a line's height to one side of it, in em. */
const ASIDE = [0, 1.15, -1.15, 2, -2] as const
/** CSS pixels of line through a letter that cost as much as one step. */
const STRUCK = 10

/** Names ranges in spaced capitals along their crests at the rank asked for, long ones again and again. */
export function layRanges(ground: Ground, rank: 1 | 2 | 3): Label[] {
  if (ground.zoom < NAMED[rank]) return []
  const labels: Label[] = []
  ground.sheet.ranges.forEach((range, i) => {
    if (range.rank !== rank) return
    const stretches = Math.max(1, Math.round((courseOf(range.line).length * ground.zoom) / AGAIN))
    for (let k = 0; k < stretches; k++) {
      const found = best(ground, range, `range ${i} ${k}`, k / stretches, (k + 1) / stretches)
      if (found) labels.push(settle(ground, found))
    }
  })
  return labels
}

interface Try {
  readonly start: number
  readonly gap: number
  readonly above: number
  readonly cost: number
}

/** The best seat of a name on the part of a crest between `from` and `to`, 0-1. */
function best(
  ground: Ground,
  { text: name, rank, line }: Bent,
  id: string,
  from: number,
  to: number,
): Label | null {
  const { zoom } = ground
  const hand = rangeHand(rank, zoom)
  const text = name.toUpperCase()
  const wide = advances(text, hand, ground.measure)
  const long = courseOf(line).length * zoom
  const tries: Try[] = []
  for (const [i, apart] of APART[rank].entries()) {
    const gap = apart * hand.size
    const whole = reach(wide, gap)
    if (whole > long * (to - from) * COVERED) continue
    for (const [j, middle] of MIDDLES.entries()) {
      const start = long * (from + middle * (to - from)) - whole / 2
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
    if (!laid || torn(laid, text, wide, one.gap)) continue
    const struck = laid.boxes.reduce((sum, box) => sum + ground.lines.inside(box, zoom), 0) / STRUCK
    if (found && one.cost + struck >= found.cost) continue
    const { x, y } = laid.letters[0]!
    const weight = rank === 1 ? 9 : 5
    found = { cost: one.cost + struck, label: { ...plain, ...laid, id, text, hand, x, y, weight } }
  }
  return found?.label ?? null
}

/** On the outside of a bend letters stand farther apart than they were set: no more than by this share. */
const STRETCHED = 1.14

/** True where a bend pulls the letters of a word apart. */
function torn({ letters }: Laid, text: string, wide: readonly number[], gap: number): boolean {
  let at = 0
  for (let i = 0; i + 1 < text.length; i++) {
    if (text[i] === ' ') continue
    at++
    if (text[i + 1] === ' ') continue
    const [a, b] = [letters[at - 1]!, letters[at]!]
    const set = (wide[i]! + wide[i + 1]!) / 2 + gap
    if (Math.hypot(b.x - a.x, b.y - a.y) > set * STRETCHED) return true
  }
  return false
}
