import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { insetSpot } from './inset.ts'
import { entry, type Spot } from './insetEdge.ts'
import { spotOf } from './marches.ts'
import { markScale } from './marks.ts'
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
/** Where its present mark stands from the place, in CSS pixels: clear of flags, rings and staffs. */
const BESIDE = 18
const IN_INSET = [-9, 22] as const
/** How far over a place the middle of a mark's banner flies, in CSS pixels. */
const BANNER = 23
/** Half the lozenge, in CSS pixels, and from its middle to its label. */
const HALF = 7.5
const LABEL_OFF = 11

/**
 * The record's own ride up to this week: fine dots in grey pencil, swung from station to station, with a tick and a small
 * week at each, and a hollow lozenge that points at where it stands now.
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
  const { dx, dy, side, label } = besideOf(sheet, content, last.place, zoom)
  atPoint(pen, x, y, () => {
    const small = markScale(zoom)
    ink.scale(small, small)
    pointer(ink, dx, dy)
    ink.translate(dx, dy)
    paintGhost(ink, label, side)
  })
  ink.restore()
}

/** How the present mark stands beside its place: its way from there in CSS pixels, the side its label is on, the label. */
interface Beside {
  readonly dx: number
  readonly dy: number
  readonly side: 1 | -1
  readonly label: string
}

/** Left of its place, or right where a town or the banner over one is in its way on the left; without its label where neither side has room. */
function besideOf(sheet: Sheet, { places }: Content, place: PlaceId, zoom: number): Beside {
  const [dx, dy] = IN_INSET
  if (insetSpot(sheet, place)) return { dx, dy, side: -1, label: '' }
  const label = zoom < LABEL_FROM ? '' : sheet.words.record
  const here = spotOf(sheet, place)
  const far = BESIDE + reach(label)
  const struck = (side: 1 | -1) =>
    places.some(({ id }) => {
      const { x, y } = spotOf(sheet, id)
      const [across, down] = [(x - here.x) * zoom * side, (y - here.y) * zoom]
      const [sign, mark] = [down - BESIDE, down - BESIDE - BANNER]
      const meets = Math.abs(sign) < HALF + 4 || (label !== '' && Math.abs(mark) < HALF + 6)
      return across > BESIDE - HALF && across < far + 5 && meets
    })
  const side = struck(-1) && !struck(1) ? 1 : -1
  return { dx: side * BESIDE, dy: BESIDE, side, label: struck(side) ? '' : label }
}

/** How far the present mark reaches from its own middle, with its label, in CSS pixels. */
const reach = (label: string): number => (label ? LABEL_OFF + label.length * 5.2 : HALF)

/** A short stroke from the lozenge toward its place. */
function pointer(ink: CanvasRenderingContext2D, dx: number, dy: number): void {
  const far = Math.hypot(dx, dy)
  ink.beginPath()
  ink.moveTo((dx / far) * 8, (dy / far) * 8)
  ink.lineTo(dx * (1 - HALF / 2 / far), dy * (1 - HALF / 2 / far))
  for (const [colour, wide] of [
    [INK.paper, 3.4],
    [GREY, 1.1],
  ] as const) {
    ink.strokeStyle = colour
    ink.lineWidth = wide
    ink.stroke()
  }
}

/**
 * One leg as a single swing of the hand from station to station: the record says where he was, not which road he took,
 * and a free curve is not taken for a road. Between the inset and the sheet it is broken at the edge they share.
 */
function leg(pen: Pen, sheet: Sheet, from: PlaceId, to: PlaceId): void {
  const [a, b] = [spotOf(sheet, from), spotOf(sheet, to)]
  const [west, east] = [insetSpot(sheet, from), insetSpot(sheet, to)]
  const edge = !west === !east ? null : entry(sheet)
  if (!edge) {
    swing(pen, a, b, 8, 11)
    return
  }
  const { at, scale } = sheet.inset
  const there = { x: at[0] + scale * edge.x, y: at[1] + scale * edge.y }
  swing(pen, a, west ? there : edge, 8, 0)
  swing(pen, west ? edge : there, b, 0, 11)
}

/** A swing from one point to another that leaves a few CSS pixels free at either end. */
function swing({ ink, px }: Pen, a: Spot, b: Spot, clear: number, before: number): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const long = Math.hypot(dx, dy)
  if (long < (clear + before) * px) return
  const bow = Math.min(0.16 * long, 60)
  ink.moveTo(a.x + (dx / long) * clear * px, a.y + (dy / long) * clear * px)
  ink.quadraticCurveTo(
    (a.x + b.x) / 2 + (dy / long) * bow,
    (a.y + b.y) / 2 - (dx / long) * bow,
    b.x - (dx / long) * before * px,
    b.y - (dy / long) * before * px,
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
  if (!last) return []
  const spot = spotOf(sheet, last)
  const { dx, dy, side, label } = besideOf(sheet, content, last, zoom)
  const small = markScale(zoom)
  const [x, y] = [spot.x * zoom + dx * small, spot.y * zoom + dy * small]
  const [near, far] = [HALF * small, reach(label) * small]
  return [[x - (side < 0 ? far : near), y - near, x + (side > 0 ? far : near), y + near]]
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

/** Where the record stands, a hollow lozenge about the origin, 15 CSS pixels high, with its label on the side asked for. */
export function paintGhost(ink: CanvasRenderingContext2D, label: string, side: 1 | -1 = 1): void {
  ink.lineJoin = 'miter'
  ink.beginPath()
  ink.moveTo(0, -HALF)
  ink.lineTo(HALF, 0)
  ink.lineTo(0, HALF)
  ink.lineTo(-HALF, 0)
  ink.closePath()
  ink.fillStyle = INK.paper
  ink.fill()
  for (const [colour, wide] of [
    [INK.paper, 3.6],
    [GREY, 1.5],
  ] as const) {
    ink.strokeStyle = colour
    ink.lineWidth = wide
    ink.stroke()
  }
  if (!label) return
  ink.letterSpacing = '0px'
  ink.font = face(11, 'italic')
  ink.textAlign = side > 0 ? 'left' : 'right'
  ink.textBaseline = 'middle'
  ink.fillStyle = GREY
  letter(ink, label, side * LABEL_OFF, 0.5, 2.6)
}
