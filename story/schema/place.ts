import type { CiteId, DistrictId, PlaceId, RouteId } from './ids.ts'

export type PlaceKind = 'town' | 'fort' | 'village' | 'pass' | 'ford' | 'bridge' | 'mountain' | 'country'

/** A point of the real country. One place per file; the file name is the id. */
export interface Place {
  readonly id: PlaceId
  /** The name of 1921, in the one transliteration the game uses. */
  readonly name: string
  readonly names: { readonly russian: string; readonly persian: string; readonly modern: string }
  /** Degrees east and north of Greenwich and the equator. */
  readonly at: readonly [longitude: number, latitude: number]
  readonly metres: number
  readonly kind: PlaceKind
  /** Null where it lies off the sheet (Bukhara and Kerki). */
  readonly district: DistrictId | null
  /** Where the coordinates come from. */
  readonly position: 'geonames' | 'known' | 'estimated'
  /** What a reader of the atlas is told; facts need `cites`. */
  readonly note: string
  readonly cites: readonly CiteId[]
}

export type Road = 'carriage' | 'caravan' | 'trail' | 'cliff' | 'ferry' | 'steamer'

/** A stretch of track between two places, in half-days of marching. */
export interface Route {
  readonly id: RouteId
  readonly a: PlaceId
  readonly b: PlaceId
  readonly road: Road
  readonly km: number
  /** Half-days for horsemen; 1 = half a day. */
  readonly horse: number
  /** Half-days for guns and carts; null where guns cannot go. */
  readonly guns: number | null
  /** Highest point in metres. */
  readonly top: number
  /** Calendar months (1-12) in which nobody passes. */
  readonly shut: readonly number[]
  /** Calendar months in which the march takes twice as long. */
  readonly slow: readonly number[]
  /** What closes or slows it. */
  readonly by: 'snow' | 'flood' | null
  /** The water to be crossed, as a reader is told it; empty where none. */
  readonly crossing: string
}

/** Who rules a district: the Reds, the republic in name, its own chiefs, Enver, Matcha's bek, Kabul. */
export type Holder = 'reds' | 'republic' | 'chiefs' | 'pasha' | 'matcha' | 'afghans'

/** A district of the map; 20 can be fought over (`role: 'play'`), the rest frame them. */
export interface District {
  readonly id: DistrictId
  readonly name: string
  readonly role: 'play' | 'bank' | 'margin'
  /** The town that commands it. */
  readonly seat: PlaceId
  /** Villages of it that the sheet names; absent where it names none. */
  readonly villages?: readonly PlaceId[]
  /** Inhabitants in thousands, an estimate (+-30 %). */
  readonly thousands: number
  readonly peoples: string
  readonly economy: string
  readonly authority: string
  /** What its people live by, where that is their herds; fields where nothing is said. */
  readonly livelihood?: 'herds'
  readonly neighbours: readonly DistrictId[]
  readonly start: {
    readonly holder: Holder
    /** -100 (feeds the Reds) to 100 (feeds the rising). */
    readonly support: number
    /** Stored grain above what the villages need to live, in horse-loads. */
    readonly grain: number
    /** Horses and flocks that could be taken, in heads of horse. */
    readonly herds: number
  }
  readonly cites: readonly CiteId[]
}
