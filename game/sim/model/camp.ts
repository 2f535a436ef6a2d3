import type { PersonId } from '../../../story/schema/ids.ts'
import type { Turn } from '../turn.ts'
import { isHere } from './sides.ts'

/** The man whose word it is: he is nobody's witness and learns nothing about himself. */
export const HIMSELF: PersonId = 'people/enver-pasha'

/** Those in the Pasha's camp who hear what is said there, in the order of the content; Red officers and he himself apart. */
export function hearersInCamp(turn: Turn, besides: string): readonly PersonId[] {
  return turn.content.people
    .filter(person => person.role !== 'red' && person.id !== HIMSELF && person.id !== besides)
    .map(person => person.id)
    .filter(id => isHere(turn.world, id))
}
