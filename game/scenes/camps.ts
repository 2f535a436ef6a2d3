import type { PlaceId } from '../../story/schema/ids.ts'
import type { World } from '../sim/world.ts'
import { spotOf } from './marches.ts'
import { INK } from './palette.ts'
import { atPoint, face, letter, type Pen, tremble } from './pen.ts'
import type { Box } from './room.ts'
import type { Sheet } from './sheet.ts'

export interface Camp {
  readonly week: number
  readonly place: PlaceId
}

/** The zoom from which past camps are flagged, from which every one of them is, and from which they carry their week. */
export const CAMPS_FROM = 0.34
const EVERY_FROM = 0.7
const NUMBERED_FROM = 0.85
/** In the far view one camp in so many weeks is flagged. */
const FAR_WEEKS = 4

/** Past camps flagged at a zoom, one flag a place with its last week there; every fourth week only in the far view. */
export function campsOf({ camps, week }: World, zoom = Infinity): Camp[] {
  if (zoom < CAMPS_FROM) return []
  const latest = new Map<PlaceId, Camp>()
  for (const camp of camps)
    if (camp.week < week && (zoom >= EVERY_FROM || camp.week % FAR_WEEKS === 0)) latest.set(camp.place, camp)
  return [...latest.values()]
}

/** The flag of a past camp, the place it belongs to at the origin: it stands a little to the left of it. */
export function paintFlag(ink: CanvasRenderingContext2D): void {
  ink.strokeStyle = INK.blue
  ink.fillStyle = INK.paper
  ink.lineWidth = 1
  ink.lineJoin = 'round'
  ink.lineCap = 'round'
  ink.beginPath()
  ink.moveTo(-6.5, 5)
  ink.lineTo(-6.5, -7)
  ink.lineTo(-13.5, -4.6 + 0.6 * tremble(3))
  ink.lineTo(-6.5, -2)
  ink.fill()
  ink.stroke()
}

/** The paper a flag covers, in CSS pixels about its place; with its week where that is written. */
export function boxOfFlag(numbered: boolean): Box {
  return [numbered ? -27 : -15, -9, -5, 7]
}

/** The boxes of all flags drawn at a zoom, in CSS pixels of the whole sheet, for whoever writes beside them. */
export function boxesOfFlags(sheet: Sheet, world: World, zoom: number): Box[] {
  const [l, t, r, b] = boxOfFlag(zoom >= NUMBERED_FROM)
  return campsOf(world, zoom).map(({ place }) => {
    const { x, y } = spotOf(sheet, place)
    return [x * zoom + l, y * zoom + t, x * zoom + r, y * zoom + b]
  })
}

/** The past camp whose flag lies under a sheet point at a zoom; `reach` widens the flag, in CSS pixels. */
export function campUnder(
  sheet: Sheet,
  world: World,
  zoom: number,
  [x, y]: readonly [number, number],
  reach = 4,
): Camp | null {
  const [l, t, r, b] = boxOfFlag(zoom >= NUMBERED_FROM)
  return (
    campsOf(world, zoom).find(({ place }) => {
      const spot = spotOf(sheet, place)
      const [dx, dy] = [(x - spot.x) * zoom, (y - spot.y) * zoom]
      return dx > l - reach && dx < r && dy > t - reach && dy < b + reach
    }) ?? null
  )
}

/** A small flag for the past camps, with its week once the reader is near. */
export function drawCamps(pen: Pen, sheet: Sheet, world: World): void {
  const { ink } = pen
  for (const { place, week } of campsOf(world, pen.zoom)) {
    const { x, y } = spotOf(sheet, place)
    atPoint(pen, x, y, () => {
      paintFlag(ink)
      if (pen.zoom < NUMBERED_FROM) return
      ink.letterSpacing = '0px'
      ink.font = face(10.5, 'italic')
      ink.textAlign = 'right'
      ink.textBaseline = 'middle'
      ink.fillStyle = INK.blue
      letter(ink, String(week), -15.5, -3.6, 2.4)
    })
  }
}
