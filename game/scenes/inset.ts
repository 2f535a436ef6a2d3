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

/** The country west of the sheet in its own small frame; returns the paper it covers, in CSS pixels of the sheet. */
export function drawInset(pen: Pen, sheet: Sheet, { routes }: Content): Box {
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
  if (legible(10.5, zoom)) for (const name of inset.names) write(pen, inset, name)
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

function heading(ink: CanvasRenderingContext2D, { box, map, title, note }: Inset, zoom: number): void {
  const [left, top, width] = box
  ink.textBaseline = 'alphabetic'
  if (legible(14.5, zoom)) {
    ink.textAlign = 'center'
    ink.font = face(14.5)
    ink.letterSpacing = '2.4px'
    ink.fillText(title, left + width / 2, top + 20.5)
    ink.letterSpacing = '0px'
  }
  if (!legible(11.5, zoom)) return
  ink.textAlign = 'left'
  ink.font = face(11.5, 'italic')
  ink.fillText(note, map[0] + 9, map[1] + map[3] - 10)
}

function water(pen: Pen, line: Flat): void {
  const { ink, px } = pen
  ink.strokeStyle = INK.water
  ink.lineWidth = 1.5 * px
  ink.lineJoin = 'round'
  strokeRuns(pen, curved(line))
}

/** A name that only the inset has, growing with the paper; places of the story are named with all others. */
function write(pen: Pen, { at, scale }: Inset, { text, at: [px, py], sign }: Inset['names'][number]): void {
  atPoint({ ...pen, px: 1 }, at[0] + scale * px, at[1] + scale * py, () => {
    const { ink } = pen
    if (sign === 'town') paintSign(ink, 'town', 3)
    if (sign === 'station') {
      ink.fillStyle = INK.paper
      ink.strokeStyle = INK.black
      ink.lineWidth = 1
      ink.fillRect(-2.2, -2.2, 4.4, 4.4)
      ink.strokeRect(-2.2, -2.2, 4.4, 4.4)
    }
    ink.font = face(10.5, sign === 'river' ? 'italic' : '')
    ink.textBaseline = 'middle'
    ink.textAlign = sign === 'town' ? 'right' : 'left'
    ink.fillStyle = sign === 'river' ? INK.water : INK.black
    const off = sign === 'town' ? [-6, 8] : sign === 'station' ? [5, 7] : [5, -7]
    letter(ink, text, off[0]!, off[1]!, 2.4)
  })
}
