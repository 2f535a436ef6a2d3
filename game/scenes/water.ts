import { INK } from './palette.ts'
import { inSight, lengthOf, type Pen } from './pen.ts'
import type { Flat, Sheet } from './sheet.ts'

/** Months in which melting snow fills the great rivers, the middle ones and the small. */
const FLOOD = { 1: [6, 7, 8], 2: [4, 5, 6], 3: [3, 4, 5] } as const
const SWELL = 1.3

/** Rivers, widening from source to mouth; wide water has a pale middle between two banks. */
export function drawRivers(pen: Pen, { rivers }: Sheet, month: number): void {
  const soft = Math.max(0.55, Math.min(1.25, (1 / pen.zoom) ** 0.45))
  const widths = rivers.map(({ rank, width }) => {
    const swollen = (FLOOD[rank] as readonly number[]).includes(month) ? SWELL : 1
    return [width[0] * soft * swollen, width[1] * soft * swollen] as const
  })
  rivers.forEach(({ line, rank }, i) => {
    if (inSight(pen, line) && (rank < 3 || pen.zoom > 0.2)) ribbon(pen, line, widths[i]!, 0, INK.water)
  })
  rivers.forEach(({ line }, i) => {
    const [first, last] = widths[i]!
    const bank = Math.max(0.7 * pen.px, 0.55)
    if (last > 2.4 && last * pen.zoom > 2.2 && inSight(pen, line))
      ribbon(pen, line, [first, last], bank * 2, INK.tint)
  })
}

/** One river as a filled ribbon, `less` units narrower than its water. */
function ribbon(
  { ink, px }: Pen,
  line: Flat,
  [first, last]: readonly [number, number],
  less: number,
  fill: string,
) {
  const whole = lengthOf(line)
  const sides: [number, number][] = []
  let far = 0
  ink.fillStyle = fill
  ink.beginPath()
  for (let i = 0; i < line.length; i += 2) {
    const a = Math.max(0, i - 2)
    const b = Math.min(line.length - 2, i + 2)
    const dx = line[b]! - line[a]!
    const dy = line[b + 1]! - line[a + 1]!
    const long = Math.hypot(dx, dy) || 1
    if (i > 0) far += Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!)
    const wide = first + (last - first) * (far / whole) ** 0.8 - less
    const half = Math.max(less > 0 ? 0 : 0.45 * px, wide / 2)
    ink.lineTo(line[i]! - (dy / long) * half, line[i + 1]! + (dx / long) * half)
    sides.push([line[i]! + (dy / long) * half, line[i + 1]! - (dx / long) * half])
  }
  for (const [x, y] of sides.reverse()) ink.lineTo(x, y)
  ink.closePath()
  ink.fill()
}
