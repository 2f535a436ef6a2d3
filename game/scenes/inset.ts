import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { curved, strokeRuns } from './curve.ts'
import { insideFrame } from './frame.ts'
import { INK } from './palette.ts'
import { layPanel, legible } from './panel.ts'
import { atPoint, face, letter, type Pen } from './pen.ts'
import { railway } from './railway.ts'
import { stroke } from './roads.ts'
import type { Box } from './room.ts'
import type { Flat, Inset, Sheet } from './sheet.ts'
import { paintSign } from './signs.ts'

type Spot = { readonly x: number; readonly y: number }

/** Where the inset shows a point of the sheet's plane; null for points of the sheet itself, and beyond the inset too. */
export function insetPoint(sheet: Sheet, x: number, y: number): Spot | null {
  const { at, scale, map } = sheet.inset
  const spot = { x: at[0] + scale * x, y: at[1] + scale * y }
  const held = spot.x >= map[0] && spot.x <= map[0] + map[2] && spot.y >= map[1] && spot.y <= map[1] + map[3]
  return held && !insideFrame(sheet, x, y) ? spot : null
}

/** Where a place west of the sheet stands in the inset; null for every place that the sheet itself shows. */
export function insetSpot(sheet: Sheet, place: PlaceId): Spot | null {
  const at = sheet.places[place]
  return at ? insetPoint(sheet, at[0], at[1]) : null
}

/** The zoom from which the names of the inset are written. */
export const INSET_NAMED = 0.36

/** The country west of the sheet in its own small frame; returns the paper it covers, in CSS pixels of the sheet. */
export function drawInset(pen: Pen, sheet: Sheet, { routes, places }: Content): Box {
  const { ink, zoom } = pen
  const { inset } = sheet
  const [left, top, width, height] = inset.box
  ink.save()
  layPanel(ink, inset.box)
  ink.beginPath()
  ink.rect(...inset.map)
  ink.strokeStyle = INK.black
  ink.lineWidth = 0.8
  ink.stroke()
  ink.clip()
  ink.fillStyle = '#efe3c6'
  ink.fillRect(...inset.map)
  const far = small(pen, inset)
  ink.save()
  ink.translate(...inset.at)
  ink.scale(inset.scale, inset.scale)
  // Where the sheet begins: what lies east of this line is drawn there.
  ink.fillStyle = INK.paper
  ink.beginPath()
  lines(ink, sheet.frame.neat)
  ink.fill()
  ink.lineWidth = far.px
  ink.strokeStyle = INK.black
  ink.stroke()
  for (const line of [
    ...inset.rivers,
    ...sheet.rivers.filter(({ rank }) => rank < 3).map(river => river.line),
  ])
    water(far, line)
  for (const { id, road } of routes)
    if (road === 'carriage' || road === 'caravan') stroke(far, road, sheet.routes[id] ?? [])
  for (const line of inset.roads) stroke(far, 'carriage', line)
  for (const { line, state } of sheet.railways) railway(far, line, state, 0.72)
  ink.restore()
  if (zoom >= INSET_NAMED) {
    for (const { id, name } of places) {
      const spot = insetSpot(sheet, id)
      if (spot) write(pen, spot, name, 'place')
    }
    for (const { text, at, sign } of inset.names)
      write(pen, { x: inset.at[0] + inset.scale * at[0], y: inset.at[1] + inset.scale * at[1] }, text, sign)
  }
  ink.restore()
  ink.fillStyle = INK.black
  heading(ink, inset, zoom)
  return [left * zoom, top * zoom, (left + width) * zoom, (top + height) * zoom]
}

/** A pen for lines in the sheet's plane as the inset shows it: one CSS pixel is that much longer there. */
const small = (pen: Pen, { scale, at, map }: Inset): Pen => ({
  ...pen,
  left: (map[0] - at[0]) / scale,
  top: (map[1] - at[1]) / scale,
  right: (map[0] + map[2] - at[0]) / scale,
  bottom: (map[1] + map[3] - at[1]) / scale,
  px: Math.min(pen.px, 1.25) / scale,
  zoom: Math.min(1, pen.zoom),
})

const lines = (ink: CanvasRenderingContext2D, line: Flat) => {
  for (let i = 0; i < line.length; i += 2) ink.lineTo(line[i]!, line[i + 1]!)
}

/** Title and scale in the strip under the map, sized for the paper and never under what can be read. */
function heading(ink: CanvasRenderingContext2D, { box, map, title, note }: Inset, zoom: number): void {
  const [left, , width] = box
  const foot = map[1] + map[3] + 18.5
  ink.textBaseline = 'alphabetic'
  const both = legible(12.5, zoom)
  if (legible(15.5, zoom)) {
    ink.textAlign = both ? 'left' : 'center'
    ink.font = face(15.5)
    ink.letterSpacing = '1.8px'
    ink.fillText(title, both ? map[0] + 4 : left + width / 2, foot)
    ink.letterSpacing = '0px'
  }
  if (!both) return
  ink.textAlign = 'right'
  ink.font = face(12.5, 'italic')
  ink.fillText(note, map[0] + map[2] - 4, foot)
}

function water(pen: Pen, line: Flat): void {
  const { ink, px } = pen
  ink.strokeStyle = INK.water
  ink.lineWidth = 1.5 * px
  ink.lineJoin = 'round'
  strokeRuns(pen, curved(line))
}

/** How a name of the inset is set from its point, in CSS pixels: the anchor, the way right, the way down, its slope. */
const SET = {
  place: ['left', 7, -5.5, ''],
  town: ['right', -6, 9, ''],
  station: ['left', 8, 6, ''],
  river: ['left', 5, -7, 'italic'],
} as const

/** Writes a name of the inset at the size of the sheet's smaller names, with the sign of what only the inset has. */
function write(pen: Pen, { x, y }: Spot, text: string, kind: string): void {
  const [align, dx, dy, slope] = SET[kind as keyof typeof SET]
  atPoint(pen, x, y, () => {
    const { ink } = pen
    if (kind === 'town') paintSign(ink, 'town', 3)
    if (kind === 'station') {
      ink.fillStyle = INK.paper
      ink.strokeStyle = INK.black
      ink.lineWidth = 1
      ink.fillRect(-2.2, -2.2, 4.4, 4.4)
      ink.strokeRect(-2.2, -2.2, 4.4, 4.4)
    }
    ink.font = face(Math.min(13, Math.max(10, 11.5 * pen.zoom ** 0.2)), slope)
    ink.letterSpacing = '0.2px'
    ink.textBaseline = 'middle'
    ink.textAlign = align
    ink.fillStyle = kind === 'river' ? INK.water : INK.black
    letter(ink, text, dx, dy, 2.4)
    ink.letterSpacing = '0px'
  })
}
