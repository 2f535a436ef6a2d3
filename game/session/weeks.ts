import type { Content } from '../../story/schema/content.ts'
import type { Command } from '../sim/command.ts'
import type { World } from '../sim/world.ts'
import type { Campaign } from './campaign.ts'
import type { Rules } from './rules.ts'

/** The weeks of a campaign that lie behind, made again from its log a little at a time. */
export interface Past {
  /** The first and the last week that can be shown; a campaign begun under earlier rules opens where it was taken up. */
  readonly first: number
  readonly last: number
  /** Carries out commands for at most `ms` milliseconds; true once every week is there. */
  work(ms: number): boolean
  /** The world as the last command of a week left it; null for a week not yet reached or not in the campaign. */
  at(week: number): World | null
}

/** Keeps the weeks of whatever campaign it is handed: a longer log is carried on with, another one begun afresh. */
export function keepWeeks(
  content: Content,
  rules: Rules,
  clock: () => number = () => performance.now(),
): (campaign: Campaign) => Past {
  let base: World | null = null
  let carried: Command[] = []
  let world: World | null = null
  let worlds = new Map<number, World>()

  /** True when what was carried out is how the campaign's log begins. */
  const goesOn = ({ base: from, log }: Campaign): boolean =>
    base === from.world && carried.every((command, i) => log[from.commands + i] === command)

  return campaign => {
    const { base: from, log } = campaign
    if (!goesOn(campaign)) {
      base = from.world
      carried = []
      world = from.world
      worlds = new Map([[from.world.week, from.world]])
    }
    const whole = log.length - from.commands
    return {
      first: from.world.week,
      last: campaign.world.week,
      work(ms) {
        const until = clock() + ms
        while (world && carried.length < whole) {
          const command = log[from.commands + carried.length]!
          const outcome = rules.step(world, command, content)
          // The log was obeyed once; should it not be now, the weeks up to here are all there are.
          if (!outcome.ok) return true
          carried.push(command)
          world = outcome.world
          worlds.set(world.week, world)
          if (clock() >= until) break
        }
        return carried.length >= whole
      },
      at: week => (week === campaign.world.week ? campaign.world : (worlds.get(week) ?? null)),
    }
  }
}
