import type { Content } from '../../story/schema/content.ts'
import type { Command } from '../sim/command.ts'
import type { World } from '../sim/world.ts'
import type { Rules } from './rules.ts'

/** Makes a world again by carrying out commands in order; null when the rules refuse one of them. */
export function carryOut(
  world: World,
  commands: readonly Command[],
  content: Content,
  rules: Rules,
): World | null {
  let now = world
  for (const command of commands) {
    const outcome = rules.step(now, command, content)
    if (!outcome.ok) return null
    now = outcome.world
  }
  return now
}

/** Makes a campaign's world again from its first day. */
export function replay(
  seed: number,
  commands: readonly Command[],
  content: Content,
  rules: Rules,
): World | null {
  return carryOut(rules.begin(seed, content), commands, content, rules)
}
