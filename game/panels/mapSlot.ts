import type { DistrictId, PlaceId } from '../../story/schema/ids.ts'
import type { Foretold } from '../sim/views/way.ts'
import type { BandId, World } from '../sim/world.ts'
import { signalOf } from './signal.ts'

/** A point: of the window in CSS pixels, or of the ground in sheet units. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What a hand or a key touched on the map, and the ground under it. */
export interface Touched {
  readonly what: PlaceId | BandId | DistrictId
  readonly ground: Point
  readonly by: 'mouse' | 'finger' | 'key'
}

/** What the map gives back once it is drawn. */
export interface MapHandle {
  zoom(by: 'nearer' | 'farther'): void
  centre(): void
  /** Brings a place that is read about into sight. */
  bring(place: PlaceId): void
  /** Brings a place chosen elsewhere into sight. */
  find(place: PlaceId): void
  /** Where something stands in the map's window; null where the sheet has it not. */
  spotOn(what: PlaceId | BandId | DistrictId | Point): Point | null
  light(place: PlaceId | null): void
  preview(way: Foretold | null): void
  nudge(dx: number, dy: number): void
  /** Milliseconds a week of a ride takes to pass; 0 brings whatever moves to its end at once. */
  setPace?(ms: number): void
  /** Shows a week of the past and the record up to a week; null goes back to the present. */
  playback?(shown: { readonly world: World; readonly record: number } | null): void
  destroy?(): void
}

/** What the map tells the page of the hand that works on it. */
export interface MapTold {
  readonly label: string
  readonly describedBy: string
  readonly onTouch: (touched: Touched | null) => void
  readonly onRest: (what: PlaceId | BandId | null) => void
  readonly onStep: (place: PlaceId | null) => void
  readonly onCamp: (week: number, place: PlaceId) => void
  readonly onView: () => void
}

/** The map that lies on the desk; null while there is none, `failed` where none can be drawn. */
export const laid = signalOf<MapHandle | 'failed' | null>(null)

/** Does something with the map, where one lies on the desk. */
export function onMap(work: (map: MapHandle) => void): void {
  if (laid.now && laid.now !== 'failed') work(laid.now)
}
