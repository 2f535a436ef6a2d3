import type { DistrictId, EndingId, PersonId, PlaceId, RouteId, SceneId } from '../../story/schema/ids.ts'
import type { Stand } from '../../story/schema/person.ts'
import type { Holder } from '../../story/schema/place.ts'
import type { Happening } from './happening.ts'

/** `bands/pasha` is Enver's own; chiefs' bands are named for their chief, Red ones for their unit. */
export type BandId = `bands/${string}`
export type Side = 'pasha' | 'chiefs' | 'reds' | 'afghans'

/** A march under way: the places ahead, and how much of the first stretch is done. */
export interface March {
  readonly path: readonly PlaceId[]
  /** The route being walked to `path[0]`, and half-days already walked on it. */
  readonly route: RouteId
  readonly done: number
}

/** A standing order: it holds until it ends, fails or is replaced. */
export type Task =
  | { readonly kind: 'camp' }
  | { readonly kind: 'march'; readonly to: PlaceId; readonly march: March }
  /** `since` is the week the ring closed; null while the band is still on its way there. */
  | {
      readonly kind: 'besiege'
      readonly place: PlaceId
      readonly since: number | null
      readonly march: March | null
    }
  | { readonly kind: 'raid'; readonly place: PlaceId }
  | { readonly kind: 'drill'; readonly weeks: number }
  | { readonly kind: 'garrison' }

export interface Band {
  readonly id: BandId
  readonly side: Side
  readonly leader: PersonId | null
  readonly men: number
  readonly horses: number
  readonly rifles: number
  readonly guns: number
  readonly machineGuns: number
  /** Days of grain carried. */
  readonly grain: number
  /** 0 (every man his own rider) to 100 (a battalion). */
  readonly order: number
  /** 0 to 100; at 0 it breaks up. */
  readonly spirit: number
  readonly hidden: boolean
  readonly at: PlaceId
  /** The band it rides with and obeys, if any. */
  readonly follows: BandId | null
  readonly task: Task
}

export interface DistrictState {
  readonly holder: Holder
  /** How firmly, 0-100; under 30 it is contested. */
  readonly control: number
  /** -100 (feeds the Reds) to 100 (feeds the rising). */
  readonly support: number
  /** Horse-loads that could be taken before the villages go hungry. */
  readonly grain: number
  readonly herds: number
  /** Civilians known dead and households fled since November. */
  readonly dead: number
  readonly fled: number
  /** Concessions the other side has made here: courts, waqf, amnesty; 0-100. */
  readonly concessions: number
}

export interface PersonState {
  readonly alive: boolean
  /** -100 to 100, from the axes, the ledger and what was done to him. */
  readonly regard: number
  /** What stands between them, by reason; summed into regard. */
  readonly grounds: Readonly<Record<string, number>>
  readonly band: BandId | null
  readonly at: PlaceId | null
  /** Men who would still answer his call, in the field or at home. */
  readonly following: number
  /** `free`, `with` Enver, `against` him in arms, `away` (abroad, dead or gone home). */
  readonly stance: 'free' | 'with' | 'against' | 'away'
}

export interface Pledge {
  readonly id: number
  readonly to: PersonId | DistrictId
  /** A kind from `content.pledges`. */
  readonly what: string
  readonly week: number
  readonly due: number | null
  readonly witnesses: readonly PersonId[]
  readonly state: 'open' | 'kept' | 'broken' | 'released'
  /** Who has come to know of it besides those present. */
  readonly knownTo: readonly PersonId[]
  readonly scene: SceneId | null
}

export interface PublicAct {
  readonly what: string
  readonly week: number
  readonly place: PlaceId | null
}

/** A letter on the road. */
export interface Letter {
  readonly id: number
  readonly from: PersonId | 'pasha'
  readonly to: PersonId | 'all'
  readonly about: string
  readonly sent: number
  readonly arrives: number
  readonly opened: boolean
}

/** What reached the Pasha, by whom, how old, and whether it is true. */
export interface Report {
  readonly id: number
  readonly week: number
  /** The week the thing itself happened. */
  readonly of: number
  readonly source: 'rider' | 'merchant' | 'prisoner' | 'letter' | 'chief' | 'deserter'
  readonly happening: number
  readonly sure: 1 | 2 | 3
  readonly wrong: boolean
}

export interface Reds {
  readonly phase: 'neglect' | 'talk' | 'build-up' | 'offensive' | 'pacification'
  /** How dangerous Enver looks from Tashkent and Moscow, 0-1000. */
  readonly alarm: number
  /** Men gathered for the blow at Karshi and Termez. */
  readonly gathered: number
  readonly phaseSince: number
  /** Men still on their way from the front's reserve; they join `gathered` week by week. */
  readonly ordered: number
  /** How much of the chronicle Tashkent has taken in: the number of the next happening it will hear of. */
  readonly heard: number
  readonly feeler: 'none' | 'offered' | 'accepted' | 'stalled' | 'refused'
}

/** Everything that is true. Plain JSON, whole numbers, no view state. */
export interface World {
  readonly rulesVersion: number
  readonly seed: number
  /** 0 is the prologue in Bukhara; week 1 begins Tuesday 8 November 1921. */
  readonly week: number
  readonly pasha: {
    readonly alive: boolean
    /** Who holds him, if anybody. */
    readonly captiveOf: PersonId | null
    readonly captiveSince: number | null
    /** Sum of leans of pledges and acts; computed, never set. */
    readonly stand: Stand
    /** The question he would be judged by: `alive`, `believed`, `valleys`, `left`, `lasted`. */
    readonly question: string | null
  }
  readonly bands: Readonly<Record<BandId, Band>>
  readonly districts: Readonly<Record<DistrictId, DistrictState>>
  readonly people: Readonly<Record<PersonId, PersonState>>
  readonly pledges: readonly Pledge[]
  readonly acts: readonly PublicAct[]
  readonly letters: readonly Letter[]
  readonly reports: readonly Report[]
  readonly reds: Reds
  /** Villages burnt, raids and the like, drawn on the map. */
  readonly scars: readonly { readonly place: PlaceId; readonly week: number; readonly by: Side }[]
  /** Where Enver camped at the end of each week. */
  readonly camps: readonly { readonly week: number; readonly place: PlaceId }[]
  /** Scenes entered, and the week. */
  readonly seen: Readonly<Record<SceneId, number>>
  /** Choices taken, `scene.id`, and the week. */
  readonly chosen: Readonly<Record<string, number>>
  /** All that happened, in order; `id` is the index. */
  readonly chronicle: readonly Happening[]
  readonly ending: EndingId | null
}
