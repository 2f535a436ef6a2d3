import type { Content } from '../../../story/schema/content.ts'
import type { Happening, HappeningKind } from '../happening.ts'
import { PASHA } from '../turn.ts'
import type { World } from '../world.ts'
import { openScenes } from './openScenes.ts'

/** Why a ride ends: closed words, with a sentence each in `story/interface`. */
export const STOPS = [
  'ending',
  'scene',
  'battle',
  'siege-ended',
  'town',
  'seized',
  'released',
  'arrival',
  'blocked',
  'refusal',
  'due',
  'chief',
  'feeler',
  'report',
  'volunteers',
] as const
export type StopReason = (typeof STOPS)[number]

const BY_KIND: Partial<Record<HappeningKind, StopReason>> = {
  'battle-won': 'battle',
  'battle-lost': 'battle',
  'garrison-yields': 'siege-ended',
  'garrison-withdraws': 'siege-ended',
  'siege-broken': 'siege-ended',
  'town-lost': 'town',
  seized: 'seized',
  released: 'released',
  'march-blocked': 'blocked',
  'asked-no': 'refusal',
  'asked-yes': 'chief',
  'pledge-due': 'due',
  'pledge-exposed': 'chief',
  'turned-against': 'chief',
  joined: 'chief',
  'reds-feeler': 'feeler',
  'patron-sent': 'volunteers',
  'patron-withdrew': 'volunteers',
}

/** News from afar that is worth drawing rein for, once it has been reported. */
const WORTH_A_STOP: readonly HappeningKind[] = ['reds-phase', 'town-taken', 'rising-failed', 'siege-broken']

function reasonOf(happening: Happening): StopReason | null {
  if (!happening.witnessed) return null
  if (happening.kind === 'arrived') return happening.band === PASHA ? 'arrival' : null
  if (happening.kind === 'left') return happening.person === undefined ? null : 'chief'
  return BY_KIND[happening.kind] ?? null
}

/**
 * Why riding on ends after the week just passed; empty when it goes on. `happened` is what that week brought.
 */
export function stopsFor(
  world: World,
  happened: readonly Happening[],
  content: Content,
): readonly StopReason[] {
  const reasons = new Set<StopReason>()
  if (world.ending !== null) reasons.add('ending')
  if (openScenes(world, content).length > 0) reasons.add('scene')
  for (const happening of happened) {
    const reason = reasonOf(happening)
    if (reason) reasons.add(reason)
  }
  for (const report of world.reports) {
    const kind = world.chronicle[report.happening]?.kind
    if (report.week === world.week && kind !== undefined && WORTH_A_STOP.includes(kind)) reasons.add('report')
  }
  return STOPS.filter(stop => reasons.has(stop))
}
