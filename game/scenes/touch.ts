import type { DistrictId, PlaceId } from '../../story/schema/ids.ts'
import type { BandId } from '../sim/world.ts'
import type { Ground } from './lookup.ts'

/** What a hand or a key has touched on the map. */
export interface Touched {
  readonly what: PlaceId | BandId | DistrictId
  /** The ground that was touched, in sheet units. */
  readonly ground: Ground
  readonly by: 'mouse' | 'finger' | 'key'
}

/** What the page is told of the hand on the map. */
export interface Told {
  /** A place, a mark or a district was touched; null for the table beside the sheet. */
  readonly onTouch?: (touched: Touched | null) => void
  /** The mouse rests on a place or a mark; null once it has gone on. */
  readonly onRest?: (what: PlaceId | BandId | null) => void
  /** A key went on to a place; null where none is in view. */
  readonly onStep?: (place: PlaceId | null) => void
  /** The flag of a past camp was touched: its week and where it stands. */
  readonly onCamp?: (week: number, place: PlaceId) => void
  /** The window looks elsewhere than before. */
  readonly onView?: () => void
}

/** How long the mouse rests before it is told, in milliseconds. */
const REST_MS = 380

/** Tells of the mouse once it rests on something, and once it has left that again; returns how to say where it is, and how to stop. */
export function restOn(tell: (what: PlaceId | BandId | null) => void) {
  let on: PlaceId | BandId | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    over(what: PlaceId | BandId | null): void {
      if (what === on) return
      on = what
      clearTimeout(timer)
      if (what === null) tell(null)
      else timer = setTimeout(() => tell(what), REST_MS)
    },
    stop: () => clearTimeout(timer),
  }
}
