import { curve } from './curve.ts'
import { INK } from './palette.ts'
import { inSight, lengthOf, type Pen } from './pen.ts'
import { drawSands } from './sands.ts'
import { inFlood, isLow } from './seasons.ts'
import type { Flat, Sheet } from './sheet.ts'
import { widthAt } from './width.ts'

/** How much wider a river in flood is drawn, and one of the great rivers at its lowest. */
const SWELL = 1.34
const SHRUNK = 0.9
/** The drowned ground beside a river in flood, as a part of its width. */
const DROWNED = 1.9

/** Rivers, widening from source to mouth; wide water has a pale middle between two banks, and sands at low water. */
export function drawRivers(pen: Pen, { rivers }: Sheet, month: number): void {
  const { zoom, px, ink } = pen
  const soft = Math.max(0.5, Math.min(1.2, (1 / zoom) ** 0.32))
  const seen = rivers.filter(({ line, rank }) => (rank < 3 || zoom > 0.2) && inSight(pen, line))
  const widths = seen.map(({ rank, width }) => {
    const swollen = inFlood(rank, month) ? SWELL : rank === 1 && isLow(month) ? SHRUNK : 1
    return [width[0] * soft * swollen, width[1] * soft * swollen] as const
  })
  const broad = (i: number) => widths[i]![1] * zoom > 1.7
  seen.forEach(({ line, rank }, i) => {
    if (!inFlood(rank, month) || !broad(i)) return
    ink.globalAlpha = 0.5
    ribbon(pen, line, [widths[i]![0] * DROWNED, widths[i]![1] * DROWNED], 0, INK.tint)
    ink.globalAlpha = 1
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

/** One river as a filled ribbon with curved banks, `less` units narrower than its water. */
function ribbon(
  { ink, px }: Pen,
  line: Flat,
  width: readonly [number, number],
  less: number,
  fill: string,
): void {
  const whole = lengthOf(line)
  const near: number[] = []
  const other: number[] = []
  let far = 0
  for (let i = 0; i < line.length; i += 2) {
    const a = Math.max(0, i - 2)
    const b = Math.min(line.length - 2, i + 2)
    const dx = line[b]! - line[a]!
    const dy = line[b + 1]! - line[a + 1]!
    const long = Math.hypot(dx, dy) || 1
    if (i > 0) far += Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!)
    const half = Math.max(less > 0 ? 0 : 0.4 * px, (widthAt(width, far, whole) - less) / 2)
    near.push(line[i]! - (dy / long) * half, line[i + 1]! + (dx / long) * half)
    other.push(line[i + 1]! - (dx / long) * half, line[i]! + (dy / long) * half)
  }
  ink.fillStyle = fill
  ink.beginPath()
  curve(ink, near)
  curve(ink, other.reverse())
  ink.closePath()
  ink.fill()
}
