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
  readonly kin: readonly PersonId[]
  readonly rivals: readonly PersonId[]
  /** One or two plain sentences for the people panel. */
  readonly about: string
  readonly wins: string
  readonly loses: string
}
