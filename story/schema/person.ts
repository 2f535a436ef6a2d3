import type { Basis, DistrictId, PersonId, PlaceId } from './ids.ts'

/**
 * The five axes of Artikov's Table 1. -100 is the pole he gives Enver, 100 the pole he gives Ibrahim Bek:
 * ideology (pan-Turkic, secular .. Islamic, conservative), strategy (conventional, central .. guerrilla, dispersed),
 * legitimacy (Ottoman title, foreign help .. tribe, local religion), vision (Turkic confederation .. Emirate restored),
 * tradition (modernising .. conservative).
 */
export const AXES = ['ideology', 'strategy', 'legitimacy', 'vision', 'tradition'] as const
export type Axis = (typeof AXES)[number]
export type Stand = Readonly<Record<Axis, number>>

/** What a chief is after when nobody asks him. */
export type Aim =
  | 'restore-emir'
  | 'hold-valley'
  | 'spoils'
  | 'republic'
  | 'faith'
  | 'empire'
  | 'survive'
  | 'serve'

/**
 * What somebody does for whoever he serves, week by week, beside any following of his own:
 * commands Red bands; sits in Moscow's sessions; concedes courts and mosque lands; treats with the Pasha by letter;
 * speaks to tired men in their own language; trains Kabul's soldiers; recruits friends over the river; drills, carries
 * letters for and keeps the horses of the Pasha's camp; carries news out of his or her own district.
 */
export type Duty =
  | 'commands'
  | 'sits'
  | 'concedes'
  | 'treats'
  | 'speaks'
  | 'trains'
  | 'recruits'
  | 'drills'
  | 'carries-letters'
  | 'keeps-horses'
  | 'carries-news'

export interface Office {
  readonly does: Duty
  /** The bands commanded; for `commands` alone. */
  readonly bands?: readonly `bands/${string}`[]
  /** Whether the record shows this duty, or the game gives it to him; it may differ from the person's own basis. */
  readonly basis: Basis
}

export interface Person {
  readonly id: PersonId
  readonly name: string
  /** The name in the script its bearer used; empty where unknown. */
  readonly script: string
  readonly role: 'chief' | 'officer' | 'patron' | 'jadid' | 'red' | 'adviser' | 'civilian'
  readonly basis: Basis
  readonly home: PlaceId | null
  readonly district: DistrictId | null
  /** Men he can bring at the start of the campaign, as reported or inferred; 0 for those without a following. */
  readonly following: number
  readonly stand: Stand
  /** How much each axis matters to him, 0-10. */
  readonly weights: Stand
  /** Regard for Enver before any deed, -100 to 100. */
  readonly regard: number
  readonly aim: Aim
  /** What he or she does for whoever is served; absent for those who matter by a following, a purse or a letter. */
  readonly office?: Office
  readonly kin: readonly PersonId[]
  readonly rivals: readonly PersonId[]
  /** One or two plain sentences for the people panel. */
  readonly about: string
  readonly wins: string
  readonly loses: string
}
