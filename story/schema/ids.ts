/** An id is a file's address: `people/ibrahim-bek` is the file `story/people/ibrahim-bek.ts`. */
export type PlaceId = `places/${string}`
export type RouteId = `routes/${string}`
export type DistrictId = `districts/${string}`
export type PersonId = `people/${string}`
export type SourceId = `sources/${string}`
export type EndingId = `endings/${string}`
/** Whatever a line may cite: a source by itself, or a claim with all that speaks for it. */
export type CiteId = SourceId | `claims/${string}.${string}`

/** The knot that opens a scene: `guest_lakai_camp` stands in `story/ink/01-guest/lakai-camp.ink`. */
export type SceneId = string

/** How sure the record is. */
export type Confidence = 'attested' | 'single' | 'disputed' | 'inferred' | 'unsourced'

/** How real a person, a paper or a line is. */
export type Basis = 'documented' | 'composite' | 'invented'
