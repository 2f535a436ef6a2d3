import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { Place } from '../../story/schema/place.ts'
import { drawWedges, WEDGE } from './districtNames.ts'
import { insideFrame } from './frame.ts'
import { insetPoint } from './inset.ts'
import { INK, NASKH } from './palette.ts'
import { atPoint, face, letter, type Pen } from './pen.ts'
import type { Box, Room } from './room.ts'
import type { Sheet } from './sheet.ts'
import { reachOf } from './signs.ts'

/** 1 the seats of districts, 2 towns and forts, 3 passes and crossings, 4 the rest. */
export type Rank = 1 | 2 | 3 | 4

/** The zoom from which places of a rank are drawn, and from which they are named. */
const DRAWN: Readonly<Record<Rank, number>> = { 1: 0, 2: 0.22, 3: 0.36, 4: 0.42 }
const NAMED: Readonly<Record<Rank, number>> = { 1: 0, 2: 0.34, 3: 0.6, 4: 0.56 }
/** The zoom from which the other scripts are written under a name. */
const SCRIPTS = 1.5

/** How much a place matters to the eye. */
export function rankOf({ id, kind }: Place, content: Content): Rank {
  if (content.districts.some(({ seat }) => seat === id)) return 1
  if (kind === 'town' || kind === 'fort') return 2
  return kind === 'village' || kind === 'country' ? 4 : 3
}

/** Towns by size of letter: spaced capitals, upright, small; passes and waters slope. */
function handOf(
  rank: Rank,
  kind: Place['kind'],
  zoom: number,
): { font: string; size: number; caps: boolean } {
  const grow = Math.min(1.2, Math.max(0.86, zoom ** 0.2))
  if (rank === 1) return { size: 13.5 * grow, font: face(13.5 * grow, '700'), caps: zoom > 0.3 }
  if (rank === 2) return { size: 13.5 * grow, font: face(13.5 * grow), caps: false }
  const slopes = kind === 'pass' || kind === 'mountain' || kind === 'ford' || kind === 'bridge'
  return { size: 12.5 * grow, font: face(12.5 * grow, slopes ? 'italic' : ''), caps: false }
}

interface Named {
  readonly place: Place
  readonly rank: Rank
  readonly x: number
  readonly y: number
}

/** Places that are drawn at this zoom, the weightiest first; `always` are drawn and named whatever their rank. */
export function drawnPlaces(
  sheet: Sheet,
  content: Content,
  zoom: number,
  always: ReadonlySet<PlaceId>,
): Named[] {
  return content.places
    .map(place => {
      const [x, y] = sheet.places[place.id] ?? [0, 0]
      return { place, rank: rankOf(place, content), ...onPaper(sheet, x, y) }
    })
    .filter(({ place, rank }) => always.has(place.id) || zoom >= DRAWN[rank])
    .sort((a, b) => weight(b, always) - weight(a, always))
}

const weight = ({ place, rank }: Named, always: ReadonlySet<PlaceId>) =>
  (always.has(place.id) ? 10 : 0) -
  rank +
  (place.district === null ? -0.5 : 0) +
  (place.position === 'estimated' ? 0 : 0.1)

/** Bukhara and Kerki lie west of the paper: the inset shows them; any other point beyond it stands at its edge. */
export function onPaper(sheet: Sheet, x: number, y: number): { x: number; y: number } {
  const beside = insetPoint(sheet, x, y)
  if (beside) return beside
  let inside = Math.max(0, x)
  while (!insideFrame(sheet, inside - 14, y) && inside < sheet.width) inside += 4
  return { x: inside, y }
}

/** Writes the names where they fit, nearest spot first; a name with no room is left out until the reader comes nearer. */
export function drawNames(
  pen: Pen,
  places: readonly Named[],
  always: ReadonlySet<PlaceId>,
  wedges: ReadonlyMap<PlaceId, number>,
  sheet: Sheet,
  room: Room,
): void {
  const { ink, px, zoom } = pen
  const edge = sheet.width * zoom
  ink.textBaseline = 'alphabetic'
  for (const { place, rank, x, y } of places) {
    if (zoom < NAMED[rank] && !always.has(place.id)) continue
    const hand = handOf(rank, place.kind, zoom)
    ink.font = hand.font
    ink.letterSpacing = hand.caps ? '0.09em' : '0.01em'
    const text = hand.caps ? place.name.toUpperCase() : place.name
    const lines = zoom >= SCRIPTS && rank <= 2 ? [place.names.russian, place.names.persian].map(plain) : []
    const after = wedges.get(place.id) ?? 0
    const wide = ink.measureText(text).width
    const whole = wide + (after === 0 ? 0 : 5 + Math.abs(after) * WEDGE)
    const off = reachOf(rank, zoom) + 4
    const spot = seat(whole, lines.length, hand.size, x / px, y / px, off, rank, edge, room)
    if (!spot) continue
    const [sx, sy] = spot.at
    if (
      x < pen.left - 300 * px ||
      x > pen.right + 300 * px ||
      y < pen.top - 99 * px ||
      y > pen.bottom + 99 * px
    )
      continue
    atPoint(pen, 0, 0, () => {
      if (spot.far) lead(ink, x / px, y / px, sx, sx + whole, sy - hand.size * 0.3)
      ink.textAlign = 'left'
      ink.fillStyle = INK.black
      letter(ink, text, sx, sy)
      if (after !== 0) drawWedges(ink, sx + wide + 3, sy - hand.size * 0.5, after)
      ink.fillStyle = INK.black
      ink.letterSpacing = '0px'
      lines.forEach((line, i) => {
        ink.font = i === 0 ? face(hand.size * 0.86, 'italic') : `${hand.size * 0.9}px ${NASKH}`
        ink.fillStyle = INK.soft
        letter(ink, line, sx, sy + hand.size * (0.98 + i * 1.02))
      })
    })
    ink.letterSpacing = '0px'
  }
}

/** A hairline from a sign to the near end of its name. */
function lead(
  ink: CanvasRenderingContext2D,
  x: number,
  y: number,
  left: number,
  right: number,
  level: number,
): void {
  const end = x < left ? left - 2 : x > right ? right + 2 : x
  ink.strokeStyle = INK.black
  ink.lineWidth = 0.8
  ink.beginPath()
  ink.moveTo(x, y)
  ink.lineTo(end, level)
  ink.stroke()
}

/** The first form of a name, without what stands in brackets or after a stroke. */
const plain = (name: string) => name.replace(/\s*[(/].*$/, '')

/** The seats from which a name might be taken for a neighbour's. */
const NEAR_SEATS = 8

/** Tries seats round the mark, near ones first, and takes the first free one; far ones want a leading line. */
function seat(
  wide: number,
  lines: number,
  size: number,
  x: number,
  y: number,
  off: number,
  rank: Rank,
  edge: number,
  room: Room,
): { readonly at: readonly [number, number]; readonly far: boolean } | null {
  const deep = size * lines
  const low = size * 0.34
  const seats: readonly (readonly [number, number])[] = [
    [x + off, y + low],
    [x - off - wide, y + low],
    [x + off * 0.7, y - off * 0.75],
    [x + off * 0.7, y + off * 0.6 + size * 0.75],
    [x - off * 0.7 - wide, y - off * 0.75],
    [x - off * 0.7 - wide, y + off * 0.6 + size * 0.75],
    [x - wide / 2, y + off + size * 0.75],
    [x - wide / 2, y - off - 2],
    ...(rank > 2
      ? []
      : ([
          [x - wide / 2, y + off + size * 1.7],
          [x + off * 2.4, y + low - size],
          [x - off * 2.4 - wide, y + low - size],
          [x + off * 2.4, y + low + size],
          [x - off * 2.4 - wide, y + low + size],
          [x + 34, y + low],
          [x - 34 - wide, y + low],
          // Over a flag planted here, or beside its staff.
          [x - 4, y - 47],
          [x + 41, y - 24],
          [x - wide - 6, y - 24],
          [x - wide - 6, y - 38],
        ] as const)),
  ]
  for (const [i, at] of seats.entries()) {
    const box: Box = [at[0] - 2, at[1] - size * 0.8, at[0] + wide + 2, at[1] + size * 0.26 + deep]
    if (box[0] < 0 || box[2] > edge || !room.free([box])) continue
    room.take([box])
    return { at, far: i >= NEAR_SEATS }
  }
  return null
}
