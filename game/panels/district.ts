import type { DistrictState } from '../sim/world.ts'
import { type Key, say } from './say.ts'

/** Below this a holder's control counts as contested, as the rules have it. */
const CONTESTED = 30
const FIRM = 65

/** Who holds a district and how firmly, as a sentence. */
export function heldWord({ holder, control }: DistrictState): string {
  const firmness = control < CONTESTED ? 'contested' : control < FIRM ? 'loose' : 'firm'
  return say('atlas.heldBy', { holder: say(`atlas.${holder}`), firmness: say(`atlas.${firmness}`) })
}

const STEPS = [-50, -15, 15, 50] as const

/** Whom the villages of a district would feed, as a sentence. */
export function supportWord({ support }: DistrictState): string {
  const step = STEPS.filter(least => support >= least).length
  return say('atlas.support', { support: say(`atlas.support${step}` as Key) })
}
