import type { PersonId } from '../../../story/schema/ids.ts'
import type { Person } from '../../../story/schema/person.ts'
import { addGround } from '../model/regard.ts'
import type { Refusal } from '../outcome.ts'
import { of, share, type Turn, tell } from '../turn.ts'

/** What a chief is after makes some favours and slights weigh double. */
const DEAR: Readonly<Record<string, readonly string[]>> = {
  spoils: ['spoils', 'left-out', 'gift', 'pay'],
  'restore-emir': ['oath', 'letter', 'jadid-taint', 'title'],
  faith: ['faith', 'foreign-ways', 'jadid-taint'],
  'hold-valley': ['levy', 'hospitality', 'cruelty', 'mercy'],
  republic: ['title', 'jadid-taint', 'truth-told'],
  empire: ['title', 'foreign-ways'],
}

/** Offences that are swallowed at first and weigh in full only when they have been talked over. */
export const RIPENS: readonly string[] = ['title', 'left-out', 'foreign-ways']

/** What an offence or a kindness of this name weighs with somebody in the end, in points. */
export function weightOf(turn: Turn, kind: 'favour' | 'slight', person: Person, why: string): number {
  const once = of(turn, kind === 'favour' ? 'regard.of-a-favour' : 'regard.of-a-slight')
  return DEAR[person.aim]?.includes(why) ? once + once : once
}

/** A kindness or an offence to one person, under a word of `story/words/reasons.ts`. Refused: nobody of that name. */
export function favourOrSlight(
  turn: Turn,
  kind: 'favour' | 'slight',
  id: PersonId,
  why: string,
): Refusal | null {
  const person = turn.land.person.get(id)
  if (!person || !turn.world.people[id]) return 'no-such-person'
  // A scene may be kind to a man whom the week has killed: no fault of the story, and nothing comes of it.
  if (!turn.world.people[id].alive) return null
  const weight = weightOf(turn, kind, person, why)
  const swallowed = kind === 'slight' && RIPENS.includes(why)
  tell(turn, { kind: kind === 'favour' ? 'favoured' : 'slighted', person: id, what: why, witnessed: true })
  addGround(turn, id, why, swallowed ? share(weight, of(turn, 'slight.at-first')) : weight)
  return null
}
