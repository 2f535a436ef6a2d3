import type { PersonId } from '../../../story/schema/ids.ts'
import { addGround } from '../model/regard.ts'
import type { Refusal } from '../outcome.ts'
import { of, type Turn, tell } from '../turn.ts'

/** What a chief is after makes some favours and slights weigh double. */
const DEAR: Readonly<Record<string, readonly string[]>> = {
  spoils: ['spoils', 'left-out', 'gift', 'pay'],
  'restore-emir': ['oath', 'letter', 'jadid-taint', 'title'],
  faith: ['faith', 'foreign-ways', 'jadid-taint'],
  'hold-valley': ['levy', 'hospitality', 'cruelty', 'mercy'],
  republic: ['title', 'jadid-taint', 'truth-told'],
  empire: ['title', 'foreign-ways'],
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
  const once = of(turn, kind === 'favour' ? 'regard.of-a-favour' : 'regard.of-a-slight')
  const weight = DEAR[person.aim]?.includes(why) ? once + once : once
  tell(turn, { kind: kind === 'favour' ? 'favoured' : 'slighted', person: id, what: why, witnessed: true })
  addGround(turn, id, why, weight)
  return null
}
