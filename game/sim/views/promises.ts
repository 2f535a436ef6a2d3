import type { Content } from '../../../story/schema/content.ts'
import type { Order } from '../command.ts'
import { type Bargain, bargainsOf } from '../rules/bargains.ts'
import { openTurn } from '../turn.ts'
import type { Pledge, World } from '../world.ts'

/** A promise an order would make, and the open ones it could not be true together with. */
export interface Promised extends Bargain {
  readonly against: readonly Pledge[]
}

/** What would be promised if an order were agreed to; it does not say whether it would be. Empty where nothing is borrowed. */
export function promisesOf(world: World, order: Order, content: Content): readonly Promised[] {
  const turn = openTurn(world, content)
  const clash = (a: string, b: string) => turn.land.pledge.get(a)?.contradicts.includes(b) ?? false
  return bargainsOf(turn, order).map(bargain => ({
    ...bargain,
    against: world.pledges.filter(
      p =>
        p.state === 'open' &&
        p.to !== bargain.to &&
        (clash(p.what, bargain.what) || clash(bargain.what, p.what)),
    ),
  }))
}

/** What a promise was borrowed on: the newest happening before it that the giving of it names; null for a scene's. */
export function debtBehind(world: World, pledge: Pledge) {
  const given = world.chronicle.find(h => h.kind === 'pledged' && h.n === pledge.id)
  const cause = given?.causes[0]
  return cause === undefined ? null : (world.chronicle[cause] ?? null)
}
