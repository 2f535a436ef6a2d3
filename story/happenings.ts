import { country } from './happenings/country.ts'
import { fights } from './happenings/fights.ts'
import { marches } from './happenings/marches.ts'
import { otherSide } from './happenings/other-side.ts'
import { ownWill } from './happenings/own-will.ts'
import { powers } from './happenings/powers.ts'
import type { Many, Phrase, Telling } from './happenings/telling.ts'
import { wordsGiven } from './happenings/words-given.ts'

export type { Many, Phrase, Telling }

/** A sentence for every kind of happening; a test holds this table against the kinds the rules can emit. */
export const happenings: Readonly<Record<string, Telling>> = {
  ...marches,
  ...fights,
  ...country,
  ...wordsGiven,
  ...powers,
  ...otherSide,
  ...ownWill,
}
