import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { Place } from '../../story/schema/place.ts'
import { insideFrame } from './frame.ts'
import { insetPoint } from './inset.ts'
import type { Sheet } from './sheet.ts'

/** 1 the seats of districts, 2 towns and forts, 3 passes and crossings, 4 the rest. */
export type Rank = 1 | 2 | 3 | 4

/** The zoom from which places of a rank are drawn, and from which they are named. */
const DRAWN: Readonly<Record<Rank, number>> = { 1: 0, 2: 0.22, 3: 0.36, 4: 0.42 }
const NAMED: Readonly<Record<Rank, number>> = { 1: 0, 2: 0.34, 3: 0.6, 4: 0.56 }

/** How much a place matters to the eye. */
export function rankOf({ id, kind }: Place, content: Content): Rank {
  if (content.districts.some(({ seat }) => seat === id)) return 1
  if (kind === 'town' || kind === 'fort') return 2
  return kind === 'village' || kind === 'country' ? 4 : 3
}

/** A place on the paper, in sheet units. */
export interface Named {
  readonly place: Place
  readonly rank: Rank
  readonly x: number
  readonly y: number
}

/** True from the zoom at which places of this rank are named. */
export const namedAt = ({ rank }: Named, zoom: number): boolean => zoom >= NAMED[rank]

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
    .sort((a, b) => weight(b, content, always) - weight(a, content, always))
}

/** Seats in play before other seats, peopled districts before empty ones; a town off the paper after its like. */
function weight({ place, rank }: Named, { districts }: Content, always: ReadonlySet<PlaceId>): number {
  const seated = districts.find(({ seat }) => seat === place.id)
  return (
    (always.has(place.id) ? 100 : 0) -
    10 * rank +
    (seated?.role === 'play' ? 5 : 0) +
    (seated?.thousands ?? 0) / 1000 +
    (place.district === null ? -5 : 0) +
    (place.position === 'estimated' ? 0 : 1)
  )
}

/** Bukhara and Kerki lie west of the paper: the inset shows them; any other point beyond it stands at its edge. */
export function onPaper(sheet: Sheet, x: number, y: number): { x: number; y: number } {
  const beside = insetPoint(sheet, x, y)
  if (beside) return beside
  let inside = Math.max(0, x)
  while (!insideFrame(sheet, inside - 14, y) && inside < sheet.width) inside += 4
  return { x: inside, y }
}
