import { type Ask, FEELERS, PHASES, type QueryName, query, SEASONS } from '../../game/narrative/queries.ts'
import { holdsFor as meets } from '../../game/sim/views/conditions.ts'
import type { Condition, SceneHeader } from '../../story/schema/scene.ts'

/** A number from text, the same every time (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

/** What a scene compares a query with, by call: `men()` to [60]. */
export type Thresholds = ReadonlyMap<string, readonly number[]>

const callOf = (name: string, args: readonly (string | number)[]) => `${name}(${args.join(',')})`

/** Of words that exclude one another, the one that holds in this made-up world; a header may have fixed it. */
function chosen(list: readonly string[], name: QueryName, seed: number, header: SceneHeader): string {
  const open = list.filter(word =>
    header.conditions.every(c => c.query !== name || c.args[0] !== word || meets(1, c)),
  )
  const must = open.find(word =>
    header.conditions.some(c => c.query === name && c.args[0] === word && meets(1, c) && !meets(0, c)),
  )
  return must ?? open[hash(`${seed}|${name}`) % open.length] ?? list[0]!
}

/**
 * Answers for a world nobody simulated: every query gets some number it could have, the same for the same
 * seed, around the thresholds the scene asks about, and always such that the scene's header holds.
 */
export function madeUp(seed: number, header: SceneHeader, thresholds: Thresholds): Ask {
  const draw = (name: QueryName, args: readonly (string | number)[]): number => {
    const [least, most] = query(name).range
    const call = callOf(name, args)
    const asked = header.conditions.filter(c => callOf(c.query, c.args) === call)
    const around = [...(thresholds.get(call) ?? []), ...asked.map((c: Condition) => c.value)]
    const open = [least, most, query(name).cold, ...around.flatMap(n => [n - 1, n, n + 1])].filter(
      n => n >= least && n <= most && asked.every(condition => meets(n, condition)),
    )
    return open[hash(`${seed}|${call}`) % open.length] ?? query(name).cold
  }
  const ask: Ask = (name, args) => {
    switch (name) {
      case 'week': {
        const [first, last] = header.weeks
        return first + (hash(`${seed}|week`) % (last - first + 1))
      }
      case 'free':
        return ask('captive', []) === 1 ? 0 : 1
      case 'captive_weeks':
        return ask('captive', []) === 1 ? draw(name, args) : 0
      case 'host':
        return Math.max(draw(name, args), ask('men', []))
      case 'phase':
        return args[0] === chosen(PHASES, name, seed, header) ? 1 : 0
      case 'feeler':
        return args[0] === chosen(FEELERS, name, seed, header) ? 1 : 0
      case 'season':
        return args[0] === chosen(SEASONS, name, seed, header) ? 1 : 0
      case 'winter':
        return ask('season', ['winter'])
      case 'seen':
        return String(args[0]) === header.id ? 1 : draw(name, args)
      case 'seen_ago':
        return ask('seen', args) === 1 ? Math.min(draw(name, args), 44) : 99
      case 'captive':
        // `# if: free` fixes it as much as `# if: captive` does.
        if (header.conditions.some(c => c.query === 'free'))
          return header.conditions.some(c => c.query === 'free' && meets(1, c)) ? 0 : 1
        return draw(name, args)
      default:
        return draw(name, args)
    }
  }
  return ask
}

/** The answers of `shared/queries.ink`, for reading a scene with no world at all. */
export const cold: Ask = name => query(name).cold
