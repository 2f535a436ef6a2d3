import type { Content } from '../../story/schema/content.ts'
import type { Camp } from './camps.ts'
import { roadLine, spotOf } from './marches.ts'
import { INK } from './palette.ts'
import { along, atPoint, lengthOf, type Pen, tremble } from './pen.ts'
import type { Sheet } from './sheet.ts'

/** How far aside of the road the line runs, to the other side from the record's, in CSS pixels. */
const ASIDE = 3.2

/** Your own ride: camps joined along the roads by a line of blue pencil, a dot at every camp and a small chevron for the way. */
export function drawTrail(pen: Pen, sheet: Sheet, content: Content, trail: readonly Camp[]): void {
  const { ink, px } = pen
  ink.save()
  ink.strokeStyle = INK.blue
  ink.lineCap = 'round'
  ink.lineJoin = 'round'
  trail.forEach((camp, i) => {
    const before = trail[i - 1]
    if (!before) return
    const line = roadLine(sheet, content, before.place, camp.place)
    const whole = lengthOf(line)
    for (const pass of [0, 1]) {
      ink.globalAlpha = pass === 0 ? 0.8 : 0.26
      ink.lineWidth = (pass === 0 ? 1.9 : 3.6) * px
      ink.beginPath()
      for (let far = 0; far <= whole; far += 6 * px) {
        const { x, y } = along(line, far)
        const off = (ASIDE + (tremble(Math.round(far / px / 6) + i * 31 + pass) - 0.5) * 1.3) * px
        ink.lineTo(x - off, y + off)
      }
      ink.stroke()
    }
    chevron(pen, along(line, whole * 0.55))
  })
  ink.globalAlpha = 1
  ink.restore()
  for (const { place } of trail) dot(pen, spotOf(sheet, place))
}

/** Which way the ride went. */
function chevron(pen: Pen, { x, y, turn }: { x: number; y: number; turn: number }): void {
  const off = ASIDE * pen.px
  atPoint(
    pen,
    x - off,
    y + off,
    () => {
      const { ink } = pen
      ink.globalAlpha = 0.9
      ink.lineWidth = 1.8
      ink.beginPath()
      ink.moveTo(-4, -4)
      ink.lineTo(2, 0)
      ink.lineTo(-4, 4)
      ink.stroke()
    },
    turn,
  )
}

function dot(pen: Pen, { x, y }: { x: number; y: number }): void {
  atPoint(pen, x - ASIDE * pen.px, y + ASIDE * pen.px, () => {
    const { ink } = pen
    ink.fillStyle = INK.blue
    ink.globalAlpha = 0.9
    ink.beginPath()
    ink.arc(0, 0, 2.6, 0, 7)
    ink.fill()
    ink.globalAlpha = 1
  })
}
