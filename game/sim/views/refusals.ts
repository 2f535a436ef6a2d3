import type { Content } from '../../../story/schema/content.ts'
import type { Order } from '../command.ts'
import type { Refusal } from '../outcome.ts'
import { obey } from '../rules/order.ts'
import { openTurn } from '../turn.ts'
import type { World } from '../world.ts'

/** What would be said of an order without giving it: null when it would be obeyed. The same rules, a world thrown away. */
export function refusalOf(world: World, order: Order, content: Content): Refusal | null {
  if (world.ending !== null) return 'campaign-over'
  return obey(openTurn(world, content), order)
}
