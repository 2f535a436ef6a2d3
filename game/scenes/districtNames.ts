import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { District } from '../../story/schema/place.ts'
import type { World } from '../sim/world.ts'
import { insideFrame } from './frame.ts'
import { INK } from './palette.ts'
import { atPoint, face, letter, type Pen } from './pen.ts'
import type { Room } from './room.ts'
import type { Sheet } from './sheet.ts'

/** From here on a district is named; nearer still its name would only stand in the way. */
const NAMED = [0.34, 1.9] as const

/** Names of districts in wide spaced capitals, with up to three wedges: point up feeds the rising, point down the Reds. */
export function drawDistrictNames(pen: Pen, sheet: Sheet, content: Content, world: World, room: Room): void {
  const { ink, px, zoom } = pen
  if (zoom < NAMED[0] || zoom > NAMED[1]) return
  for (const { id, label } of sheet.districts) {
    const district = content.districts.find(one => one.id === id)
    if (!district) continue
    const size = (district.role === 'play' ? 12.5 : 12) * Math.min(1.25, Math.max(0.95, zoom ** 0.25))
    ink.font = face(size)
    ink.letterSpacing = '0.34em'
    const text = district.name.toUpperCase()
    const wide = ink.measureText(text).width
    const wedges = wedgesOf(district, world)
    if (content.places.some(place => place.id === district.seat && place.name === district.name)) continue
    const spot = freeSpot(sheet, px, label, wide, size, room)
    if (spot)
      atPoint(pen, 0, 0, () => {
        ink.textAlign = 'left'
        ink.textBaseline = 'alphabetic'
        ink.fillStyle = INK.brown
        ink.globalAlpha = 0.92
        letter(ink, text, spot[0], spot[1], 3.4)
        ink.globalAlpha = 1
        drawWedges(ink, spot[0] + wide / 2 - Math.abs(wedges) * 5.5, spot[1] + 8, wedges)
      })
    ink.letterSpacing = '0px'
  }
}

/** The first free place for a name about its district's middle, in CSS pixels; null where none is left inside the frame. */
function freeSpot(
  sheet: Sheet,
  px: number,
  [x, y]: readonly [number, number],
  wide: number,
  size: number,
  room: Room,
): [number, number] | null {
  for (const dy of [0, 22, -22, 44, -44, 70, -70])
    for (const dx of [0, -34, 34, -70, 70]) {
      const left = x / px - wide / 2 + dx
      const line = y / px + dy
      const box = [left - 4, line - size, left + wide + 4, line + 14] as const
      const held = [box[0] - 8, box[2] + 8].every(end => insideFrame(sheet, end * px, line * px))
      if (!held || !room.free([box])) continue
      room.take([box])
      return [left, line]
    }
  return null
}

/** How far a wedge reaches along the line, in CSS pixels. */
export const WEDGE = 11

/** Up to three wedges to the right of a point: open and pointing up for the rising, filled and pointing down for the Reds. */
export function drawWedges(ink: CanvasRenderingContext2D, x: number, y: number, wedges: number): void {
  const up = wedges > 0
  ink.lineWidth = 1.4
  ink.lineJoin = 'miter'
  ink.lineCap = 'butt'
  ink.strokeStyle = up ? INK.blue : INK.red
  ink.fillStyle = ink.strokeStyle
  for (let i = 0; i < Math.abs(wedges); i++) {
    const at = x + (i + 0.5) * WEDGE
    ink.beginPath()
    ink.moveTo(at - 4, y + (up ? 5 : -1))
    ink.lineTo(at, y + (up ? -2 : 6))
    ink.lineTo(at + 4, y + (up ? 5 : -1))
    if (up) ink.stroke()
    else {
      ink.closePath()
      ink.fill()
    }
  }
}

/** Whom a district would feed, in wedges: 1 to 3 for the rising, -1 to -3 for the Reds, 0 for neither or not in play. */
function wedgesOf({ id, role }: District, { districts }: World): number {
  const support = role === 'play' ? (districts[id]?.support ?? 0) : 0
  return Math.max(-3, Math.min(3, Math.round(support / 26)))
}

/** Wedges that stand after the name of a seat, where the district is called like it. */
export function wedgesBeside(content: Content, world: World): ReadonlyMap<PlaceId, number> {
  return new Map(
    content.districts
      .filter(({ seat, name }) => content.places.some(place => place.id === seat && place.name === name))
      .map(district => [district.seat, wedgesOf(district, world)]),
  )
}
