import type { Person } from '../../../story/schema/person.ts'
import type { HappeningKind } from '../happening.ts'
import { KEPT_BACK, type KeptBack, keepsBack } from '../model/will.ts'
import { of, setReds, type Turn, tell } from '../turn.ts'

/** Grounds that are the Pasha's own doing: without one of them nobody keeps anything back. */
const INJURIES: readonly string[] = [
  'insult',
  'left-out',
  'title',
  'levy',
  'broken-word',
  'lie-found',
  'cruelty',
  'price-refused',
  'jadid-taint',
]

const GRIEVANCES: readonly HappeningKind[] = ['slighted', 'pledge-broken', 'pledge-exposed', 'levied']

/** How much injury done by the Pasha stands between him and a chief, zero or less. */
export function injury(turn: Turn, person: Person): number {
  const grounds = turn.world.people[person.id]?.grounds ?? {}
  return INJURIES.reduce((sum, why) => sum + Math.min(0, grounds[why] ?? 0), 0)
}

/** The last things done to a chief or to his people that he would name, as causes. */
export function grievancesOf(turn: Turn, person: Person, weeks: number): readonly number[] {
  return turn.world.chronicle
    .filter(h => turn.world.week - h.week <= weeks && GRIEVANCES.includes(h.kind))
    .filter(h => h.person === person.id || (h.kind === 'levied' && h.district === person.district))
    .map(h => h.id)
}

/** Regard at which each thing is kept back. */
function mark(turn: Turn, what: KeptBack): number {
  if (what === 'bread') return of(turn, 'withhold.bread-below')
  return of(turn, what === 'word' ? 'withhold.word-below' : 'withhold.roads-below')
}

/**
 * A chief whom the Pasha has injured turns dangerous by degrees, without a shot: first bread and guides stay at home,
 * then the other side's informers hear what his herdsmen see, at last his country is closed. He comes round the same way.
 */
export function withhold(turn: Turn, person: Person): void {
  const state = turn.world.people[person.id]
  if (person.role !== 'chief' || person.district === null || turn.world.pasha.captiveOf !== null) return
  if (!state?.alive || state.stance === 'with' || state.stance === 'away') return
  const injured = injury(turn, person) <= of(turn, 'withhold.least-injury')
  for (const what of KEPT_BACK) {
    const kept = keepsBack(turn, person.id, what)
    if (!kept && injured && state.regard < mark(turn, what))
      tell(turn, {
        kind: 'withheld',
        person: person.id,
        district: person.district,
        what,
        causes: grievancesOf(turn, person, turn.world.week).slice(-2),
        witnessed: what !== 'word',
      })
    else if (kept && state.regard >= mark(turn, what) + of(turn, 'withhold.comes-round'))
      tell(turn, { kind: 'came-round', person: person.id, what, witnessed: what !== 'word' })
  }
  if (keepsBack(turn, person.id, 'word'))
    setReds(turn, { alarm: turn.world.reds.alarm + of(turn, 'withhold.alarm') })
}
