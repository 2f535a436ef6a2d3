import type { Happening } from './happening.ts'
import type { World } from './world.ts'

/** Why a command was refused; `story/interface` has a sentence for each. */
export const REFUSALS = [
  'campaign-over',
  'captive',
  'no-such-band',
  'no-such-place',
  'no-such-person',
  'not-yours',
  'already-there',
  'no-road',
  'road-shut',
  'country-closed',
  'too-far',
  'not-here',
  'no-garrison',
  'too-few-men',
  'nothing-to-take',
  'not-enough',
  'already-with-you',
  'will-not-treat',
  'not-at-war',
  'already-seen',
  'no-such-pledge',
  'already-pledged',
  'no-letter-carrier',
  'too-soon',
  'nobody-to-drill',
  'already-hidden',
  'unknown-word',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** A rule answers with the next world and what happened, or with a named reason. */
export type Outcome =
  | { readonly ok: true; readonly world: World; readonly happened: readonly Happening[] }
  | { readonly ok: false; readonly why: Refusal }
