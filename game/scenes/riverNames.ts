import { advances, lie, pose, reach } from './bent.ts'
import { courseOf } from './course.ts'
import { type Ground, type Label, plain, settle } from './labels.ts'
import { type Hand, riverHand } from './letterHands.ts'
import type { Box } from './room.ts'
import type { Bent, Flat } from './sheet.ts'

/** The zoom from which a river of a rank is named, and from which its name carries an arrow. */
const NAMED = { 1: 0.2, 2: 0.42, 3: 0.85 } as const
const ARROWED = { 1: 0.7, 2: 0.9, 3: 1.4 } as const
/** CSS pixels of stream for one name: a longer one is named again. */
const AGAIN = 820
/** CSS pixels an arrow takes beside the name. */
const ARROW = 27
/** CSS pixels between the water and a name, and of line through a letter that cost one step. */
const CLEAR = 3.2
const STRUCK = 8
/** Where along its stretch a name is tried, as a part of it, and what a step from the middle costs. */
const STEPS = 19
const OFF_MIDDLE = 5
const BELOW = 0.5

/** Names rivers along their water at the rank asked for, long ones again and again, with an arrow where the water goes. */
export function layRivers(ground: Ground, rank: 1 | 2 | 3): Label[] {
  if (ground.zoom < NAMED[rank]) return []
  const labels: Label[] = []
  ground.sheet.waters.forEach((water, i) => {
    if (water.rank !== rank) return
    const long = courseOf(water.line).length * ground.zoom
    const stretches = Math.max(1, Math.round(long / AGAIN))
    for (let k = 0; k < stretches; k++) {
      const found = best(
        ground,
        water,
        `river ${i} ${k}`,
        (long * k) / stretches,
        (long * (k + 1)) / stretches,
      )
      if (found) labels.push(settle(ground, found))
    }
  })
  return labels
}

function best(ground: Ground, water: Bent, id: string, from: number, to: number): Label | null {
  const { zoom, measure } = ground
  const { text, rank, line } = water
  const hand = riverHand(rank, zoom)
  const wide = advances(text, hand, measure)
  const gap = hand.apart * hand.size
  const whole = reach(wide, gap)
  const long = courseOf(line).length * zoom
  const down = flowsOn(ground, water)
  let found: { cost: number; label: Label } | null = null
  for (let step = 0; step < STEPS; step++) {
    // From the middle outward, so that the readiest come first.
    const aside = Math.ceil(step / 2) / (STEPS - 1)
    const middle = from + (to - from) * (0.5 + (step % 2 === 0 ? aside : -aside))
    const start = middle - whole / 2
    if (start < long * 0.01 || start + whole > long * 0.99) continue
    for (const side of [1, -1] as const) {
      const cost = aside * OFF_MIDDLE + (side === 1 ? 0 : BELOW)
      if (found && cost >= found.cost) continue
      const off = bank(ground, water, middle / zoom) + CLEAR
      const above = side === 1 ? off + hand.size * 0.04 : -(off + hand.size * 0.66)
      const laid = lie(ground, line, text, wide, hand, { start, gap, above })
      if (!laid) continue
      const struck = laid.boxes.reduce((sum, box) => sum + ground.lines.inside(box, zoom), 0) / STRUCK
      const sum = cost + struck
      if (found && sum >= found.cost) continue
      const arrow = zoom < ARROWED[rank] ? null : arrowAt(ground, line, hand, start, whole, above, down)
      const { x, y } = laid.letters[0]!
      const boxes = arrow ? [...laid.boxes, arrow.box] : laid.boxes
      const label: Label = {
        ...plain,
        ...laid,
        boxes,
        id,
        text,
        hand,
        x,
        y,
        weight: rank === 1 ? 8 : 3,
        arrow: arrow && { x: arrow.x, y: arrow.y, turn: arrow.turn },
      }
      found = { cost: sum, label }
    }
  }
  return found?.label ?? null
}

/** The arrow on the downstream side of a name; none where there is no room for it. */
function arrowAt(
  ground: Ground,
  line: Flat,
  hand: Hand,
  start: number,
  whole: number,
  above: number,
  down: boolean,
): { x: number; y: number; turn: number; box: Box } | null {
  const far = down ? start + whole + ARROW / 2 + 3 : start - ARROW / 2 - 3
  const course = courseOf(line)
  if (far < ARROW || far > course.length * ground.zoom - ARROW) return null
  const { x, y, turn } = pose(course, far, ARROW / 2, ground.zoom)
  // Level with the middle of the small letters.
  const up = above + hand.size * 0.22
  const [cx, cy] = [x + Math.sin(turn) * up, y - Math.cos(turn) * up]
  const [dx, dy] = [Math.abs(Math.cos(turn)) * (ARROW / 2) + 3, Math.abs(Math.sin(turn)) * (ARROW / 2) + 3]
  const box: Box = [cx - dx, cy - dy, cx + dx, cy + dy]
  if (!ground.inside(box) || !ground.room.free([box])) return null
  return { x: cx, y: cy, turn: down ? turn : turn + Math.PI, box }
}

/** True where the name's line, which runs from left to right, runs with the water. */
function flowsOn({ sheet }: Ground, { text, line }: Bent): boolean {
  const river = riverOf(sheet.rivers, text, line)
  if (!river) return true
  const [sx, sy] = river.line as unknown as [number, number]
  const n = line.length
  return Math.hypot(line[0]! - sx, line[1]! - sy) <= Math.hypot(line[n - 2]! - sx, line[n - 1]! - sy)
}

/** Half the water's width at a point of the name's line, in CSS pixels. */
function bank(ground: Ground, water: Bent, far: number): number {
  const river = riverOf(ground.sheet.rivers, water.text, water.line)
  if (!river) return 1
  const part = Math.min(1, Math.max(0, far / courseOf(water.line).length))
  const t = flowsOn(ground, water) ? part : 1 - part
  const [first, last] = river.width
  return ((first + (last - first) * t ** 0.8) / 2) * FLOOD * ground.zoom
}
/** Names keep clear of the water even when melting snow has filled it. */
const FLOOD = 1.45

type Rivers = Ground['sheet']['rivers']

/** The river a name belongs to: of that name, and nearest at either end. */
function riverOf(rivers: Rivers, text: string, line: Flat): Rivers[number] | undefined {
  const known = owners.get(line)
  if (known) return known
  const n = line.length
  const off = ({ line: other }: Rivers[number]) => {
    const m = other.length
    const gap = (i: number, j: number) => Math.hypot(line[i]! - other[j]!, line[i + 1]! - other[j + 1]!)
    return Math.min(gap(0, 0) + gap(n - 2, m - 2), gap(0, m - 2) + gap(n - 2, 0))
  }
  const [found] = rivers
    .filter(({ name }) => name.split(' / ').includes(text))
    .sort((a, b) => off(a) - off(b))
  if (found) owners.set(line, found)
  return found
}
const owners = new WeakMap<Flat, Rivers[number]>()
