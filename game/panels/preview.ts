import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { monthOf } from '../sim/calendar.ts'
import type { Order } from '../sim/command.ts'
import { distancesFrom } from '../sim/views/roads.ts'
import type { World } from '../sim/world.ts'
import { goalOf } from './options.ts'
import { say } from './say.ts'

/** Half-days from where a band stands to every place it could ride to this month. */
export function ridesFrom(at: PlaceId, world: World, content: Content): ReadonlyMap<PlaceId, number> {
  return distancesFrom(content, at, monthOf(world.week))
}

/** What an order would cost in time and bread, as a few words; empty where nothing can be said. */
export function previewOf(order: Order, rides: ReadonlyMap<PlaceId, number>): string {
  const goal = goalOf(order)
  const halfDays = goal === null ? undefined : rides.get(goal)
  if (halfDays === undefined || halfDays === 0) return ''
  const days = Math.ceil(halfDays / 2)
  const ride = halfDays === 1 ? say('orders.halfDay') : say('orders.days', { n: days })
  return `${ride}, ${say('orders.grain', { n: days })}`
}
