import { insideFrame } from './frame.ts'
import { INK } from './palette.ts'
import { atPoint, face, letter, type Pen } from './pen.ts'
import type { Room } from './room.ts'
import type { Sheet } from './sheet.ts'

/** The zoom from which heights as printed are figured, the named ones named, and the measured ones added by height. */
const PRINTED = 0.5
const NAMED = 0.95
const MEASURED = [
  { above: 4000, from: 0.75 },
  { above: 2500, from: 1 },
  { above: 0, from: 1.35 },
] as const

/** Triangles and figures on the summits, wherever nothing else is written. */
export function drawSummits(pen: Pen, sheet: Sheet, room: Room): void {
  const { zoom, px, ink } = pen
  for (const { at, metres, name, printed } of sheet.summits) {
    const from = printed ? PRINTED : MEASURED.find(({ above }) => metres > above)!.from
    const [x, y] = at
    if (zoom < from) continue
    const named = name !== '' && zoom >= NAMED
    const size = printed ? 10.5 : 9.5
    ink.font = face(size, 'italic')
    ink.letterSpacing = '0px'
    const text = named ? `${name} ${metres}` : String(metres)
    const wide = ink.measureText(text).width
    const [left, top] = [x / px, y / px]
    const box = [left - 4, top - size * 0.7, left + 6 + wide, top + size * 0.6] as const
    if (!room.free([box]) || !insideFrame(sheet, x + (wide + 8) * px, y)) continue
    room.take([box])
    // Every summit of the sheet takes its room, so that pieces drawn one after another agree; those out of sight are not drawn.
    const far = (wide + 10) * px
    if (x + far < pen.left || x - far > pen.right || y + far < pen.top || y - far > pen.bottom) continue
    atPoint(pen, x, y, () => {
      paintPeak(ink, printed ? 3.2 : 2.3)
      ink.font = face(size, 'italic')
      ink.textAlign = 'left'
      ink.textBaseline = 'middle'
      ink.fillStyle = INK.black
      letter(ink, text, 5, 0.5, 2.6)
    })
  }
}

/** The surveyors' triangle with its dot, `r` half its width. */
function paintPeak(ink: CanvasRenderingContext2D, r: number): void {
  ink.beginPath()
  ink.moveTo(0, -r)
  ink.lineTo(r, r * 0.75)
  ink.lineTo(-r, r * 0.75)
  ink.closePath()
  ink.fillStyle = INK.paper
  ink.fill()
  ink.strokeStyle = INK.black
  ink.lineWidth = 0.8
  ink.stroke()
}
