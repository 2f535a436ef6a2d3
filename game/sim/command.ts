import type { DistrictId, EndingId, PersonId, PlaceId, SceneId } from '../../story/schema/ids.ts'
import type { BandId } from './world.ts'

/** The ten verbs an order can have. */
export const VERBS = [
  'move',
  'raid',
  'besiege',
  'offer',
  'muster',
  'drill',
  'take',
  'give',
  'ask',
  'write',
] as const
export type Verb = (typeof VERBS)[number]

export type Goods = 'grain' | 'horses' | 'men'

/** What the Pasha orders on the map or in the list beside it. */
export type Order =
  | { readonly kind: 'move'; readonly band: BandId; readonly to: PlaceId; readonly hidden: boolean }
  | { readonly kind: 'raid'; readonly band: BandId; readonly place: PlaceId }
  | { readonly kind: 'besiege'; readonly band: BandId; readonly place: PlaceId }
  | {
      readonly kind: 'offer'
      readonly to: PlaceId | PersonId
      readonly terms: 'surrender' | 'passage' | 'peace'
    }
  | { readonly kind: 'muster'; readonly band: BandId; readonly how: 'gather' | 'disperse' }
  | { readonly kind: 'drill'; readonly band: BandId }
  | { readonly kind: 'take'; readonly district: DistrictId; readonly goods: Goods }
  | {
      readonly kind: 'give'
      readonly to: PersonId | DistrictId
      readonly goods: Goods | 'rifles'
      readonly amount: number
    }
  | {
      readonly kind: 'ask'
      readonly person: PersonId
      readonly what: 'join' | 'stay' | 'guide' | 'grain' | 'leave-lakai' | 'release'
    }
  | {
      readonly kind: 'write'
      readonly to: PersonId | 'all'
      readonly about: 'help' | 'oath' | 'vouch' | 'join' | 'quit-turkestan' | 'thanks'
    }

/** What a scene does to the world; written in ink as `# do: …`. */
export type Deed =
  | {
      readonly kind: 'pledge'
      readonly to: PersonId | DistrictId
      readonly what: string
      /** Weeks from now; null for no day named. */
      readonly due: number | null
      readonly witnesses: readonly PersonId[]
    }
  | { readonly kind: 'keep' | 'break'; readonly to: PersonId | DistrictId; readonly what: string }
  | { readonly kind: 'declare'; readonly act: string }
  | { readonly kind: 'favour' | 'slight'; readonly person: PersonId; readonly why: string }
  | { readonly kind: 'join' | 'lose'; readonly men: number; readonly why: string }
  | {
      readonly kind: 'gain' | 'spend'
      readonly goods: 'grain' | 'horses' | 'rifles'
      readonly amount: number
      readonly why: string
    }
  | { readonly kind: 'please' | 'anger'; readonly district: DistrictId; readonly why: string }
  | { readonly kind: 'seize'; readonly by: PersonId }
  | { readonly kind: 'release'; readonly why: string }
  | { readonly kind: 'carry'; readonly to: PlaceId }
  | { readonly kind: 'answer'; readonly reply: 'accepted' | 'stalled' | 'refused' }
  | { readonly kind: 'judge'; readonly question: string }
  | { readonly kind: 'fate'; readonly ending: EndingId }
  | { readonly kind: 'order'; readonly order: Order }

/** Everything that can change the world. The record of a campaign is a list of these. */
export type Command =
  | { readonly kind: 'enter'; readonly scene: SceneId }
  /** `choice` is `scene.id`; the id is a tag of the choice, never an index. */
  | { readonly kind: 'choose'; readonly choice: string }
  | { readonly kind: 'deed'; readonly deed: Deed; readonly scene: SceneId }
  | Order
  | { readonly kind: 'cancel'; readonly band: BandId }
  /** One tick of the model. */
  | { readonly kind: 'week' }
