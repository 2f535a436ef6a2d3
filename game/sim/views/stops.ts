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
  'hunted',
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
  'slipped-away': 'hunted',
  'garrison-yields': 'siege-ended',
  'garrison-withdraws': 'siege-ended',
  'siege-broken': 'siege-ended',
  'town-lost': 'town',
  seized: 'seized',
  released: 'released',
  'march-blocked': 'blocked',
  'asked-no': 'refusal',
  'pledge-due': 'due',
  'pledge-exposed': 'chief',
  'turned-against': 'chief',
  'asks-price': 'chief',
  sulks: 'chief',
  withheld: 'chief',
  partnered: 'chief',
  'made-peace': 'chief',
  'intrigue-found': 'chief',
  'reds-feeler': 'feeler',
  'patron-sent': 'volunteers',
  'patron-withdrew': 'volunteers',
}

/** News from afar that is worth drawing rein for, once it has been reported. */
const WORTH_A_STOP: readonly HappeningKind[] = ['reds-phase', 'town-taken']

function reasonOf(happening: Happening): StopReason | null {
  if (!happening.witnessed) return null
  if (happening.kind === 'arrived') return happening.band === PASHA ? 'arrival' : null
  // Chiefs who bring riders or take them away are news; one man more or less is not.
  if (happening.kind === 'joined' || happening.kind === 'left')
    return happening.person !== undefined && (happening.n ?? 0) >= 100 ? 'chief' : null
  return BY_KIND[happening.kind] ?? null
}

/** Weeks of riding after which a small scene by the way is a reason to draw rein. */
const QUIET_WEEKS = 2

/** A dated scene stops the ride; a storylet waits for another reason, or for a ride that has been quiet. */
function isWorthAScene(world: World, content: Content): boolean {
  const open = openScenes(world, content)
  if (open.some(scene => scene.kind !== 'storylet')) return true
  const last = Math.max(0, ...Object.values(world.seen))
  return open.length > 0 && world.week - last >= QUIET_WEEKS
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
  if (isWorthAScene(world, content)) reasons.add('scene')
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
