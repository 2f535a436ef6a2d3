import type { Content } from '../../story/schema/content.ts'
import { begin, RULES_VERSION } from '../sim/begin.ts'
import type { Command } from '../sim/command.ts'
import type { Happening } from '../sim/happening.ts'
import type { Outcome } from '../sim/outcome.ts'
import { step } from '../sim/step.ts'
import { stopsFor } from '../sim/views/stops.ts'
import type { World } from '../sim/world.ts'

/** The core as the session uses it; tests may hand in rules of three lines. */
export interface Rules {
  readonly version: number
  begin(seed: number, content: Content): World
  step(world: World, command: Command, content: Content): Outcome
  /** Why the ride ends after this week; empty while it may go on. */
  stops(world: World, happened: readonly Happening[], content: Content): readonly string[]
}

/** The game's own rules. */
export const RULES: Rules = {
  version: RULES_VERSION,
  begin: (seed, content) => begin(content, seed),
  step,
  stops: stopsFor,
}
