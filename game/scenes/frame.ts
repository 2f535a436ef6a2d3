import { INK } from './palette.ts'
import { legible } from './panel.ts'
import { atPoint, face, inSight, lay, letter, type Pen } from './pen.ts'
import type { Flat, Sheet } from './sheet.ts'

/** Sheet units by which the frame may bend between two corners of a part. */
const BULGE = 30

/** True where the part that is drawn lies inside the neat line altogether. */
export function allInside({ left, top, right, bottom }: Pen, sheet: Sheet): boolean {
  const corners = [
    [left - BULGE, top - BULGE],
    [right + BULGE, top - BULGE],
    [left - BULGE, bottom + BULGE],
    [right + BULGE, bottom + BULGE],
  ] as const
  return corners.every(([x, y]) => insideFrame(sheet, x, y))
}

/** The neat line, its degree ladder and the graticule. */
export function drawFrame(pen: Pen, sheet: Sheet): void {
  const { frame } = sheet
  const { ink, px } = pen
  if (allInside(pen, sheet)) return
  const line = (points: Flat, wide: number) => {
    ink.lineWidth = wide
    ink.beginPath()
    lay(ink, points)
    ink.closePath()
    ink.stroke()
  }
  ink.strokeStyle = INK.black
  line(frame.neat, Math.max(0.8 * px, 0.7))
  line(frame.outer, Math.max(0.8 * px, 0.7))
  ink.fillStyle = INK.black
  ink.beginPath()
  for (const [x1, y1, x2, y2, x3, y3, x4, y4] of frame.rungs as readonly number[][]) {
    ink.moveTo(x1!, y1!)
    ink.lineTo(x2!, y2!)
    ink.lineTo(x3!, y3!)
    ink.lineTo(x4!, y4!)
    ink.closePath()
  }
  ink.fill()
  ink.save()
  ink.beginPath()
  lay(ink, frame.outer)
  ink.lineWidth = Math.max(2.6 * px, 2.4)
  heavyRule(pen, frame.outer)
  ink.restore()
  if (pen.zoom > 0.22)
    for (const { at, text, turn, small } of frame.degrees) {
      if (small && pen.zoom < 0.5) continue
      atPoint(
        pen,
        at[0],
        at[1],
        () => {
          const size = Math.max(8.5, Math.min(14 * pen.zoom + 6, 23 * pen.zoom))
          ink.font = face(small ? size * 0.72 : size)
          ink.textAlign = 'center'
          ink.textBaseline = 'middle'
          ink.fillStyle = INK.black
          letter(ink, text, 0, 0, 0)
        },
        (turn * Math.PI) / 180,
      )
    }
}

/** The letters of the imprint, in sheet units. */
const IMPRINT = 11.5

/** What the sheet is made from, in small print below the heavy rule. */
export function drawImprint({ ink, zoom }: Pen, { imprint }: Sheet): void {
  if (!legible(IMPRINT, zoom)) return
  ink.font = face(IMPRINT, 'italic')
  ink.textBaseline = 'alphabetic'
  ink.fillStyle = INK.black
  for (const { text, at, from } of imprint) {
    ink.textAlign = from
    ink.fillText(text, at[0], at[1])
  }
}

/** Thin meridians and parallels, under everything that is lettered. */
export function drawGraticule(pen: Pen, { frame }: Sheet): void {
  const { ink, px } = pen
  ink.strokeStyle = INK.black
  ink.globalAlpha = 0.28
  ink.lineWidth = 0.7 * px
  ink.beginPath()
  for (const line of frame.graticule) {
    if (!inSight(pen, line)) continue
    ink.moveTo(line[0]!, line[1]!)
    lay(ink, line)
  }
  ink.stroke()
  ink.globalAlpha = 1
}

/** How far outside the ladder the thick rule runs, in sheet units. */
const RULE = 42

/** The thick outer rule, a little way outside the ladder. */
function heavyRule({ ink }: Pen, outer: Flat): void {
  const middle = { x: 1536, y: 972 }
  ink.beginPath()
  for (let i = 0; i < outer.length; i += 2) {
    const [x, y] = [outer[i]!, outer[i + 1]!]
    ink.lineTo(x + Math.sign(x - middle.x) * RULE, y + Math.sign(y - middle.y) * RULE)
  }
  ink.closePath()
  ink.stroke()
}

/** True inside the neat line. */
export function insideFrame({ frame }: Sheet, x: number, y: number): boolean {
  const { neat } = frame
  let inside = false
  for (let i = 0, j = neat.length - 2; i < neat.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [neat[i]!, neat[i + 1]!, neat[j]!, neat[j + 1]!]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
