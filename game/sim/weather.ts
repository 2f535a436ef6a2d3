import type { Content } from '../../story/schema/content.ts'
import { monthOf } from './calendar.ts'
import { draw } from './dice.ts'
import { num } from './gazetteer.ts'
import type { World } from './world.ts'

/** Whatever knows a campaign's seed, its week and the assumptions: a turn is one. */
interface Sky {
  readonly world: Pick<World, 'seed' | 'week'>
  readonly content: Content
}

/** Weeks by which the weather of a month comes early (below nought) or late this year. */
function lateness(seed: number, month: number, spread: number): number {
  return draw(seed, 0, 'weather', `month ${month}`, 0, spread + spread + 1) - spread
}

/**
 * The month (1-12) as snow and flood keep it in a week: the calendar's, but each month's weather may come in up to
 * `weather.weeks-early-or-late` before or after its day. Marches, and whoever foretells them, go by this one.
 */
export function roadMonth({ world: { seed, week }, content }: Sky): number {
  const spread = num(content, 'weather.weeks-early-or-late')
  const now = monthOf(week)
  for (let ahead = 1; ahead <= spread; ahead++) {
    const next = monthOf(week + ahead)
    if (next !== now) return lateness(seed, next, spread) <= -ahead ? next : now
  }
  for (let since = 1; since <= spread; since++) {
    const last = monthOf(week - since)
    if (last !== now) return lateness(seed, now, spread) >= since ? last : now
  }
  return now
}

/** The road month of the coming week, in which an order given now is ridden: what a foretold march must go by. */
export function ridingMonth({ world: { seed, week }, content }: Sky): number {
  return roadMonth({ world: { seed, week: week + 1 }, content })
}
