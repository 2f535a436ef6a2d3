import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { spotOf } from './marches.ts'
import { INK } from './palette.ts'
import { atPoint, face, letter, type Pen } from './pen.ts'
import type { Box } from './room.ts'
import type { Sheet } from './sheet.ts'

const GREY = '#4a4652'

/** The record's last week holds its end, which is kept for the epilogue. */
const BEFORE_THE_END = 38

/** Where the record has Enver and since which week of the campaign. */
interface Recorded {
  readonly place: PlaceId
  readonly week: number
}

/** The record's stations up to a week, and never beyond it; `whole` gives its last week too. */
function stations({ history }: Content, week: number, whole: boolean): Recorded[] {
  const way: Recorded[] = []
  const until = whole ? week : Math.min(week, BEFORE_THE_END)
  const known = history
    .filter(({ enver, weeks }) => enver !== null && weeks[1] <= until)
    .sort((a, b) => a.weeks[0] - b.weeks[0] || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  for (const { enver, weeks } of known)
    if (enver && way[way.length - 1]?.place !== enver) way.push({ place: enver, week: weeks[0] })
  return way
}

/** Where the record has Enver, week by week, up to the present and never beyond it; `whole` gives its last week too. */
export const recordedWay = (content: Content, week: number, whole = false): PlaceId[] =>
  stations(content, week, whole).map(({ place }) => place)

/** The zoom from which the record's stations carry their week. */
const WEEKS_FROM = 0.85
/** The zoom from which its present mark is labelled. */
const LABEL_FROM = 0.5

/**
 * The record's own ride up to this week: fine dots in grey pencil, swung from station to station, with a tick and a small
 * week at each, and a hollow lozenge where it stands now.
 */
export function drawGhost(pen: Pen, sheet: Sheet, content: Content, week: number, whole = false): void {
  const way = stations(content, week, whole)
  const last = way[way.length - 1]
  if (!last) return
  const { ink, px, zoom } = pen
  ink.save()
  ink.strokeStyle = GREY
  ink.fillStyle = GREY
  ink.globalAlpha = 0.9
  ink.lineCap = 'round'
  ink.lineJoin = 'round'
  ink.beginPath()
  way.forEach(({ place }, i) => {
    const before = way[i - 1]
    if (before) leg(pen, sheet, before.place, place)
  })
  // A breath of paper under the dots, so that they read on hachures.
  ink.strokeStyle = INK.paper
  ink.globalAlpha = 0.5
  ink.lineWidth = 4.4 * px
  ink.stroke()
  ink.strokeStyle = GREY
  ink.globalAlpha = 0.9
  ink.lineWidth = 2 * px
  ink.setLineDash([0.1 * px, 5.2 * px])
  ink.stroke()
  ink.setLineDash([])
  for (const { place, week: since } of way.slice(0, -1)) {
    const { x, y } = spotOf(sheet, place)
    atPoint(pen, x, y, () => station(ink, zoom >= WEEKS_FROM ? String(since) : ''))
  }
  const { x, y } = spotOf(sheet, last.place)
  atPoint(pen, x, y, () => paintGhost(ink, zoom >= LABEL_FROM ? sheet.words.record : ''))
  ink.restore()
}

/**
 * One leg as a single swing of the hand from station to station: the record says where he was, not which road he took,
 * and a free curve is not taken for a road.
 */
function leg({ ink, px }: Pen, sheet: Sheet, from: PlaceId, to: PlaceId): void {
  const [a, b] = [spotOf(sheet, from), spotOf(sheet, to)]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const long = Math.hypot(dx, dy)
  if (long < 14 * px) return
  const bow = Math.min(0.16 * long, 60)
  ink.moveTo(a.x + (dx / long) * 8 * px, a.y + (dy / long) * 8 * px)
  ink.quadraticCurveTo(
    (a.x + b.x) / 2 + (dy / long) * bow,
    (a.y + b.y) / 2 - (dx / long) * bow,
    b.x - (dx / long) * 11 * px,
    b.y - (dy / long) * 11 * px,
  )
}

/** A tick at a station of the record, below the place, with its week. */
function station(ink: CanvasRenderingContext2D, week: string): void {
  ink.strokeStyle = GREY
  ink.lineWidth = 1.2
  ink.beginPath()
  ink.moveTo(1, 7)
  ink.lineTo(1, 12)
  ink.stroke()
  if (!week) return
  ink.letterSpacing = '0px'
  ink.font = face(10, 'italic')
  ink.textAlign = 'left'
  ink.textBaseline = 'middle'
  ink.fillStyle = GREY
  letter(ink, week, 3.5, 10.5, 2.2)
}

/** The paper that the record's present mark and its label cover, in CSS pixels of the whole sheet. */
export function boxesOfGhost(
  sheet: Sheet,
  content: Content,
  week: number,
  zoom: number,
  whole = false,
): Box[] {
  const last = recordedWay(content, week, whole).at(-1)
  if (!last || zoom < LABEL_FROM) return []
  const { x, y } = spotOf(sheet, last)
  const half = sheet.words.record.length * 2.8
  return [[x * zoom - half, y * zoom + 12, x * zoom + half, y * zoom + 26]]
}

/** The record's dots along a straight line from `x` to `end`, for the table of signs. */
export function paintGhostWay(ink: CanvasRenderingContext2D, x: number, end: number): void {
  ink.strokeStyle = GREY
  ink.lineCap = 'round'
  ink.lineWidth = 2
  ink.setLineDash([0.1, 5.2])
  ink.beginPath()
  ink.moveTo(x, 0)
  ink.lineTo(end, 0)
  ink.stroke()
  ink.setLineDash([])
}

/** Where the record stands, a hollow lozenge about the origin, 20 CSS pixels high, with its label under it. */
export function paintGhost(ink: CanvasRenderingContext2D, label: string): void {
  ink.lineJoin = 'miter'
  ink.beginPath()
  ink.moveTo(0, -11)
  ink.lineTo(10, 0)
  ink.lineTo(0, 11)
  ink.lineTo(-10, 0)
  ink.closePath()
  for (const [colour, wide] of [
    [INK.paper, 4],
    [GREY, 1.5],
  ] as const) {
    ink.strokeStyle = colour
    ink.lineWidth = wide
    ink.stroke()
  }
  if (!label) return
  ink.letterSpacing = '0px'
  ink.font = face(11, 'italic')
  ink.textAlign = 'center'
  ink.textBaseline = 'top'
  ink.fillStyle = GREY
  letter(ink, label, 0, 13, 2.6)
}
