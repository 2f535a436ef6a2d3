import type { PersonId } from '../../../story/schema/ids.ts'
import { hearersInCamp } from '../model/camp.ts'
import { of, type Turn } from '../turn.ts'
import type { Bargain } from './bargains.ts'
import { enterPledge, openPledge } from './pledge.ts'

/**
 * An order was agreed to on the Pasha's word: the promises go into the book, before those who are in camp unless
 * others are named, and what was borrowed on them is their cause. A promise open already is not made again.
 */
export function giveWord(
  turn: Turn,
  bargains: readonly Bargain[],
  causes: readonly number[],
  witnesses?: readonly PersonId[],
): void {
  for (const { to, what, due } of bargains) {
    if (openPledge(turn, to, what) || !turn.land.pledge.has(what)) continue
    enterPledge(
      turn,
      { to, what, due, witnesses: witnesses ?? hearersInCamp(turn, to), scene: null },
      causes,
      {
        person: of(turn, 'bargain.glad'),
        village: of(turn, 'bargain.village-glad'),
      },
    )
  }
}
