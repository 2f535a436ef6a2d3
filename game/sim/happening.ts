import type { DistrictId, PersonId, PlaceId } from '../../story/schema/ids.ts'
import type { BandId } from './world.ts'

/** Every kind of thing that can happen. `story/happenings.ts` has a sentence for each, checked by a test. */
export const HAPPENINGS = [
  'set-out',
  'arrived',
  'march-blocked',
  'raided',
  'raid-failed',
  'siege-begun',
  'siege-presses',
  'garrison-yields',
  'garrison-withdraws',
  'garrison-relieved',
  'siege-broken',
  'town-taken',
  'town-lost',
  'battle-won',
  'battle-lost',
  'caught',
  'band-broken',
  'slipped-away',
  'men-deserted',
  'went-home',
  'gathered',
  'dispersed',
  'drilled',
  'levied',
  'looted',
  'gave',
  'asked-yes',
  'asked-no',
  'offer-accepted',
  'offer-refused',
  'joined',
  'left',
  'turned-against',
  'letter-sent',
  'letter-came',
  'letter-opened',
  'pledged',
  'pledge-kept',
  'pledge-broken',
  'pledge-exposed',
  'pledge-due',
  'pledge-released',
  'declared',
  'favoured',
  'slighted',
  'seized',
  'released',
  'hungry',
  'starved',
  'horses-died',
  'support-turned',
  'households-fled',
  'village-burnt',
  'villagers-died',
  'stayed',
  'guests-weigh',
  'informer',
  'harvest-poor',
  'rumour-corrected',
  'concessions',
  'reds-phase',
  'reds-reinforced',
  'reds-feeler',
  'feeler-answered',
  'column-marched',
  'patron-sent',
  'patron-withdrew',
  'pass-closed',
  'pass-opened',
  'river-rose',
  'feast',
  'chief-raided',
  'rising-failed',
  'forged',
  'planted',
  'forgery-found',
  'letter-copied',
  'letter-published',
  'militia-raised',
  'militia-gone',
  'muslim-horse',
  'sulks',
  'came-round',
  'asks-price',
  'price-paid',
  'price-refused',
  'intrigued',
  'intrigue-found',
  'home-for-season',
  'came-back',
  'made-peace',
  'withheld',
  'partnered',
  'passed-on',
  'died',
  'news-brought',
  'fate',
] as const
export type HappeningKind = (typeof HAPPENINGS)[number]

/** One thing that happened: ids and numbers only; the words for it stand in `story/`. */
export interface Happening {
  /** Its index in the chronicle. */
  readonly id: number
  readonly week: number
  readonly kind: HappeningKind
  readonly band?: BandId
  readonly other?: BandId
  readonly person?: PersonId
  readonly place?: PlaceId
  readonly district?: DistrictId
  /** The village it fell on, where the sheet names one. */
  readonly village?: PlaceId
  /** A count: men, loads, weeks; what it counts depends on the kind. */
  readonly n?: number
  /** A closed word the sentence needs: a reason, a kind of pledge, a phase. */
  readonly what?: string
  /** What decided it, heaviest first: words of `model/factors.ts`, read for the side that had the better of it. */
  readonly why?: readonly string[]
  /** Earlier happenings that brought this about. */
  readonly causes: readonly number[]
  /** True when the Pasha saw it or it was done by him; others reach him as reports. */
  readonly witnessed: boolean
}
