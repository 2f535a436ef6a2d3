import type { Rules } from '../../game/session/rules.ts'
import type { Outcome } from '../../game/sim/outcome.ts'
import type { World } from '../../game/sim/world.ts'

/** Rules that remember what they answered while they were learning, and how to end that. */
export interface Recalling {
  readonly rules: Rules
  /** From here on what is new is forgotten with the next question; an order that was first only weighed costs one step. */
  readonly learnt: () => void
}

/**
 * Rules that answer the same question about the very same world only once, so that a log that begins like one played before is
 * replayed for nothing. Right only because a step depends on its world, its command and one content alone.
 */
export function recalling(rules: Rules): Recalling {
  const firsts = new Map<number, World>()
  const known = new WeakMap<World, Map<string, Outcome>>()
  let learning = true
  let last: { readonly world: World; readonly key: string; readonly outcome: Outcome } | null = null
  return {
    learnt: () => {
      learning = false
    },
    rules: {
      ...rules,
      begin(seed, content) {
        const first = firsts.get(seed) ?? rules.begin(seed, content)
        if (learning) firsts.set(seed, first)
        return first
      },
      step(world, command, content) {
        const key = JSON.stringify(command)
        if (last?.world === world && last.key === key) return last.outcome
        const before = known.get(world)
        const outcome = before?.get(key) ?? rules.step(world, command, content)
        if (learning) known.set(world, (before ?? new Map()).set(key, outcome))
        last = { world, key, outcome }
        return outcome
      },
    },
  }
}
