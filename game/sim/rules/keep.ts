import type { DistrictId, PersonId } from '../../../story/schema/ids.ts'
import { addGround } from '../model/regard.ts'
import type { Refusal } from '../outcome.ts'
import { because, of, setDistrict, type Turn, tell, whole } from '../turn.ts'
import type { Pledge } from '../world.ts'
import { isPerson, openPledge } from './pledge.ts'

/** Who has heard of a promise: the party, those present, those told since. */
export function hearersOf(pledge: Pledge): readonly PersonId[] {
  const heard = [...pledge.witnesses, ...pledge.knownTo]
  return [...new Set(isPerson(pledge.to) ? [pledge.to, ...heard] : heard)].sort()
}

/** Closes one open promise as kept or broken: the ledger, the chronicle, and all who have heard of it. */
export function settle(
  turn: Turn,
  pledge: Pledge,
  state: 'kept' | 'broken',
  causes: readonly number[] = [],
): void {
  const pledges = turn.world.pledges.map(p => (p.id === pledge.id ? { ...p, state } : p))
  turn.world = { ...turn.world, pledges }
  const { to, what } = pledge
  const kind = state === 'kept' ? 'pledge-kept' : 'pledge-broken'
  const made = because(turn.world, h => h.kind === 'pledged' && h.n === pledge.id)
  const named = isPerson(to) ? { person: to } : { district: to }
  tell(turn, { kind, ...named, what, n: pledge.id, causes: [...made, ...causes], witnessed: true })
  const why = state === 'kept' ? 'kept-word' : 'broken-word'
  const weight = of(turn, state === 'kept' ? 'words.kept' : 'words.broken')
  for (const person of hearersOf(pledge)) {
    const touched = person === to ? weight : whole(weight / 2)
    addGround(turn, person, why, touched)
  }
  if (!isPerson(to)) {
    const mood = of(turn, state === 'kept' ? 'words.village-kept' : 'words.village-broken')
    setDistrict(turn, to, { support: turn.world.districts[to]!.support + mood })
  }
}

/** A deed of a scene keeps or breaks a promise; refused when no such promise is open. */
export function keepOrBreak(
  turn: Turn,
  to: PersonId | DistrictId,
  what: string,
  state: 'kept' | 'broken',
): Refusal | null {
  const open = openPledge(turn, to, what)
  if (!open) return 'no-such-pledge'
  settle(turn, open, state)
  return null
}

/** Breaks every open promise of a kind, to anybody or to one party; what the rules themselves see broken. */
export function breakAll(
  turn: Turn,
  what: string,
  causes: readonly number[],
  to: PersonId | DistrictId | null = null,
): void {
  for (const pledge of turn.world.pledges)
    if (pledge.state === 'open' && pledge.what === what && (to === null || pledge.to === to))
      settle(turn, pledge, 'broken', causes)
}
