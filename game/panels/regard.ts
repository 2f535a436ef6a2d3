import type { Person } from '../../story/schema/person.ts'
import type { PersonState } from '../sim/world.ts'
import { type Key, say } from './say.ts'

/** The lowest regard of each step above the first, in the order of `people.regard1` to `people.regard6`. */
const STEPS = [-60, -30, -10, 15, 40, 70] as const

/** Women of the country, for whom a few sentences have their own form. */
const HERS: ReadonlySet<string> = new Set(['people/bibi-oisha', 'people/saodat'])
/** Whether a person is spoken of as she. */
export const isHer = ({ id }: Person): boolean => HERS.has(id)

/** Which of the seven words of regard fits, 0 (would see him dead) to 6. */
const stepOf = (regard: number): number => STEPS.filter(least => regard >= least).length

/** What a person thinks of the Pasha, in words. */
export function regardWord(person: Person, regard: number): string {
  const step = stepOf(regard)
  const key = step === 3 && isHer(person) ? 'people.regard3Her' : `people.regard${step}`
  return say(key as Key)
}

/** Where a person stands, in words. */
export function stanceWord(person: Person, { alive, stance }: PersonState): string {
  if (!alive) return say('people.dead')
  if (stance === 'free' && isHer(person)) return say('people.freeHer')
  return say(`people.${stance}`)
}
