import type { Command, Order } from '../command.ts'
import { whole } from '../turn.ts'
import type { Marked } from './historical.ts'

// Short words for the logs of policies: what a Pasha orders, says and promises.
const PASHA = 'bands/pasha'

export const ride = (to: `places/${string}`, hidden = false): Order => ({
  kind: 'move',
  band: PASHA,
  to,
  hidden,
})
export const besiege = (place: `places/${string}`): Order => ({ kind: 'besiege', band: PASHA, place })
export const raid = (place: `places/${string}`): Order => ({ kind: 'raid', band: PASHA, place })
export const drill: Order = { kind: 'drill', band: PASHA }
export const muster = (how: 'gather' | 'disperse'): Order => ({ kind: 'muster', band: PASHA, how })
export const gather = muster('gather')
export const join = (person: `people/${string}`): Order => ({ kind: 'ask', person, what: 'join' })
export const write = (
  to: `people/${string}`,
  about: 'help' | 'oath' | 'vouch' | 'join' | 'quit-turkestan' | 'thanks',
): Order => ({ kind: 'write', to, about })
export const take = (district: `districts/${string}`, goods: 'grain' | 'horses' | 'men'): Order => ({
  kind: 'take',
  district,
  goods,
})
export const deed = (what: Extract<Command, { kind: 'deed' }>['deed']): Command => ({
  kind: 'deed',
  deed: what,
  scene: 'golden',
})
export const declare = (act: string): Command => deed({ kind: 'declare', act })
export const pledge = (to: `people/${string}`, what: string, due: number | null = null): Command =>
  deed({ kind: 'pledge', to, what, due, witnesses: [] })
export const slight = (person: `people/${string}`, why: string): Command =>
  deed({ kind: 'slight', person, why })
export const favour = (person: `people/${string}`, why: string): Command =>
  deed({ kind: 'favour', person, why })

/** Commands every `step` weeks from the first to the last: the same each time, or what a week asks for. */
export const weeks = (
  first: number,
  last: number,
  step: number,
  commands: readonly Command[] | ((week: number) => readonly Command[]),
): readonly Marked[] =>
  Array.from({ length: whole((last - first) / step) + 1 }, (_, i) => first + i * step).map(week => ({
    week,
    commands: typeof commands === 'function' ? commands(week) : commands,
  }))
