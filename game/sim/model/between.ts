import type { PersonId } from '../../../story/schema/ids.ts'
import type { Happening, HappeningKind } from '../happening.ts'
import { because, type Turn } from '../turn.ts'

const SPEAKS_FOR: readonly HappeningKind[] = ['favoured', 'gave', 'pledge-kept', 'pledged', 'letter-came']
const SPEAKS_AGAINST: readonly HappeningKind[] = ['slighted', 'pledge-broken', 'pledge-exposed']
const OF_HIS_COUNTRY: readonly HappeningKind[] = ['levied', 'looted', 'guests-weigh']

/** What was last done to a person, or to his villages, that speaks for a yes to the Pasha or for a no. */
export function betweenThem(turn: Turn, id: PersonId, yes: boolean): readonly number[] {
  const done = yes ? SPEAKS_FOR : SPEAKS_AGAINST
  const country = turn.land.person.get(id)?.district ?? undefined
  const own = because(turn.world, h => h.person === id && done.includes(h.kind))
  const his = (h: Happening) =>
    country !== undefined && h.district === country && OF_HIS_COUNTRY.includes(h.kind)
  return yes ? own : [...own, ...because(turn.world, his)]
}
