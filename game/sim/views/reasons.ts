import type { Content } from '../../../story/schema/content.ts'
import type { PersonId } from '../../../story/schema/ids.ts'
import { type Ground, groundsOf } from '../model/regard.ts'
import { openTurn } from '../turn.ts'
import type { World } from '../world.ts'

/**
 * Why somebody thinks of the Pasha as he does, the heaviest ground first; `why` is a word of `story/words/reasons.ts`.
 * Empty for nobody known. The weights add up to his regard before it is kept within -100 and 100.
 */
export function reasonsFor(world: World, content: Content, id: PersonId): readonly Ground[] {
  const turn = openTurn(world, content)
  const person = turn.land.person.get(id)
  return person && world.people[id] ? groundsOf(turn, person) : []
}
