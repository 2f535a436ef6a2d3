import type { Choice, Session } from '../../game/session/types.ts'
import type { Order } from '../../game/sim/command.ts'

/** Chance for a bot's habits; the game itself never sees it. 0 <= n < sides. */
export type Roll = (sides: number) => number

/** How often every choice was taken over all campaigns so far. */
export type Taken = ReadonlyMap<string, number>

/**
 * A player made of habits. It is handed what a player sees: the open choices with their words, and the orders that
 * would be obeyed. It never reads a tag, a deed or the world behind the dispatches.
 */
export interface Policy {
  readonly id: string
  choose(open: readonly Choice[], session: Session, roll: Roll, taken: Taken): Choice
  /** Orders for this stop, in turn; asked again after each until it answers null. `candidates` is slow and asked when wanted. */
  order(candidates: () => readonly Order[], session: Session, roll: Roll): Order | null
}

/** What a choice says at its edge when it would end the campaign. */
const WAY_OUT = /nobody will ask for you again|end of the ride/i

/** Whether a choice says that it would end the campaign; who wants something seldom takes the first way out. */
export const isWayOut = ({ text, stake }: Choice): boolean => WAY_OUT.test(`${text} ${stake ?? ''}`)

/** Any of them, with the least-taken ones more likely, so that rare pages are read too. */
export function seldomTaken(open: readonly Choice[], roll: Roll, taken: Taken): Choice {
  const counts = open.map(choice => taken.get(choice.id) ?? 0)
  const least = Math.min(...counts)
  const rare = open.filter((_, index) => counts[index] === least)
  const from = roll(3) === 0 ? open : rare
  return from[roll(from.length)]!
}

/** The open choice whose words speak most to a temper; ties fall by chance. */
export function speaking(
  open: readonly Choice[],
  likes: readonly RegExp[],
  dislikes: readonly RegExp[],
  roll: Roll,
): Choice {
  const score = (choice: Choice) => {
    const words = `${choice.text} ${choice.stake ?? ''}`
    return (
      likes.filter(like => like.test(words)).length * 2 - dislikes.filter(no => no.test(words)).length * 2
    )
  }
  const best = Math.max(...open.map(score))
  const good = open.filter(choice => score(choice) === best)
  return good[roll(good.length)]!
}
