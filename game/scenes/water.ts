import { curved, piecesInSight } from './curve.ts'
import { INK } from './palette.ts'
import { distances, inSight, type Pen } from './pen.ts'
import { drawSands } from './sands.ts'
import { inFlood, isLow } from './seasons.ts'
import type { Flat, Sheet } from './sheet.ts'
import { widthAt } from './width.ts'

/** How much wider a river in flood is drawn, and one of the great rivers at its lowest. */
const SWELL = 1.34
const SHRUNK = 0.9
/** The drowned ground beside a river in flood, as a part of its width. */
const DROWNED = 1.9
const WET = '#d9dfd2'

/** Rivers, widening from source to mouth; wide water has a pale middle between two banks, and sands at low water. */
export function drawRivers(pen: Pen, { rivers }: Sheet, month: number): void {
  const { zoom, px } = pen
  const soft = Math.max(0.5, Math.min(1.2, (1 / zoom) ** 0.32))
  const seen = rivers.filter(({ line, rank }) => (rank < 3 || zoom > 0.2) && inSight(pen, line))
  const widths = seen.map(({ rank, width }) => {
    const swollen = inFlood(rank, month) ? SWELL : rank === 1 && isLow(month) ? SHRUNK : 1
    return [width[0] * soft * swollen, width[1] * soft * swollen] as const
  })
  const broad = (i: number) => widths[i]![1] * zoom > 1.7
  seen.forEach(({ line, rank }, i) => {
    if (!inFlood(rank, month) || !broad(i)) return
    ribbon(pen, line, [widths[i]![0] * DROWNED, widths[i]![1] * DROWNED], 0, WET)
  })
  seen.forEach(({ line }, i) => {
    ribbon(pen, line, widths[i]!, 0, INK.water)
  })
  const bank = Math.min(0.75 * px, 0.6)
  seen.forEach(({ line }, i) => {
    if (broad(i)) ribbon(pen, line, widths[i]!, bank * 2, INK.tint)
  })
  if (zoom > 0.75)
    seen.forEach(({ name, line }, i) => {
      if (broad(i)) drawSands(pen, name, line, widths[i]!, month)
    })
}

/** What of a river is in sight, as a filled ribbon with curved banks, `less` units narrower than its water. */
function ribbon(pen: Pen, river: Flat, width: readonly [number, number], less: number, fill: string): void {
  const { ink, px } = pen
  const line = curved(river)
  const far = distances(line)
  const whole = far.at(-1) ?? 0
  ink.fillStyle = fill
  for (const [from, to] of piecesInSight(pen, line)) {
    const side = (i: number, way: 1 | -1) => {
      const [a, b] = [2 * Math.max(0, i - 1), 2 * Math.min(far.length - 1, i + 1)]
      const [dx, dy] = [line[b]! - line[a]!, line[b + 1]! - line[a + 1]!]
      const half = Math.max(less > 0 ? 0 : 0.4 * px, (widthAt(width, far[i]!, whole) - less) / 2)
      const off = (way * half) / (Math.hypot(dx, dy) || 1)
      ink.lineTo(line[2 * i]! - dy * off, line[2 * i + 1]! + dx * off)
    }
    ink.beginPath()
    for (let i = from; i <= to; i++) side(i, 1)
    for (let i = to; i >= from; i--) side(i, -1)
    ink.fill()
  }
}
