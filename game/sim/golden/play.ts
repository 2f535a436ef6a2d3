import type { Content } from '../../../story/schema/content.ts'
import { begin } from '../begin.ts'
import type { Command } from '../command.ts'
import type { Refusal } from '../outcome.ts'
import { step } from '../step.ts'
import type { World } from '../world.ts'
import type { Marked } from './historical.ts'

export interface Played {
  readonly world: World
  readonly refused: readonly { readonly week: number; readonly command: Command; readonly why: Refusal }[]
}

/**
 * Plays a log of commands to its end, riding week after week; refused commands are noted and passed over.
 * `watch` is shown the world at the end of every week.
 */
export function play(
  log: readonly Marked[],
  content: Content,
  seed: number,
  last = 44,
  watch: (world: World) => void = () => {},
): Played {
  let world = begin(content, seed)
  const refused: { week: number; command: Command; why: Refusal }[] = []
  const give = (command: Command): void => {
    const outcome = step(world, command, content)
    if (outcome.ok) world = outcome.world
    else refused.push({ week: world.week, command, why: outcome.why })
  }
  while (world.ending === null && world.week < last) {
    for (const mark of log) if (mark.week === world.week) for (const command of mark.commands) give(command)
    if (world.ending === null) give({ kind: 'week' })
    watch(world)
  }
  return { world, refused }
}
