import type { Content } from '../../../story/schema/content.ts'
import { LAST_CODA_WEEK } from '../almanac.ts'
import type { Command } from '../command.ts'
import { draw } from '../dice.ts'
import type { Marked } from './historical.ts'

const PASHA = 'bands/pasha'
const ACTS = [
  'break-with-moscow',
  'title-commander',
  'restore-waqf',
  'oath-to-emir',
  'spoils-to-staff',
] as const

/** One command out of all that could be thought of, sense or nonsense; most are refused, and some ruin him. */
function anything(content: Content, seed: number, week: number, index: number): Command {
  const one = <T>(list: readonly T[], what: string): T =>
    list[draw(seed, week, 'wandering', what, index, list.length)]!
  const place = one(content.places, 'place').id
  const person = one(content.people, 'person').id
  const district = one(
    content.districts.filter(d => d.role === 'play'),
    'district',
  ).id
  const goods = one(['grain', 'horses', 'men'] as const, 'goods')
  const kinds: readonly Command[] = [
    { kind: 'move', band: PASHA, to: place, hidden: one([true, false], 'hidden') },
    { kind: 'move', band: PASHA, to: place, hidden: true },
    { kind: 'raid', band: PASHA, place },
    { kind: 'besiege', band: PASHA, place },
    { kind: 'muster', band: PASHA, how: one(['gather', 'disperse'] as const, 'how') },
    { kind: 'drill', band: PASHA },
    { kind: 'take', district, goods },
    { kind: 'ask', person, what: 'join' },
    { kind: 'write', to: person, about: one(['help', 'oath', 'join', 'thanks'] as const, 'about') },
    { kind: 'deed', deed: { kind: 'declare', act: one(ACTS, 'act') }, scene: 'golden' },
    { kind: 'deed', deed: { kind: 'join', men: 200, why: 'awe' }, scene: 'golden' },
  ]
  return one(kinds, 'kind')
}

/** A log of commands by the dice: up to two a week, and in some weeks none. */
export function wandering(content: Content, seed: number): readonly Marked[] {
  return Array.from({ length: LAST_CODA_WEEK }, (_, week) => ({
    week,
    commands: Array.from({ length: draw(seed, week, 'wandering', 'many', 0, 2 + 1) }, (_, i) =>
      anything(content, seed, week, i),
    ),
  }))
}
