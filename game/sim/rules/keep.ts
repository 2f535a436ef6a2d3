import type { DistrictId, PersonId } from '../../../story/schema/ids.ts'
import { addGround } from '../model/regard.ts'
import type { Refusal } from '../outcome.ts'
import { lastOf, of, setDistrict, share, type Turn, tell, whole } from '../turn.ts'
import type { Pledge } from '../world.ts'
import { creditorsGo } from './creditors.ts'
import { isPerson, openPledge } from './pledge.ts'

const hearers = new WeakMap<Pledge, readonly PersonId[]>()

/** Who has heard of a promise: the party, those present, those told since. */
export function hearersOf(pledge: Pledge): readonly PersonId[] {
  const known = hearers.get(pledge)
  if (known) return known
  const heard = [...pledge.witnesses, ...pledge.knownTo]
  const all = [...new Set(isPerson(pledge.to) ? [pledge.to, ...heard] : heard)].sort()
  hearers.set(pledge, all)
  return all
}

/** Whether somebody is kin of a promise's hearer, or lives in the country it was made to. */
function isNear(turn: Turn, { to }: Pledge, id: PersonId): boolean {
  const [person, party] = [turn.land.person.get(id), isPerson(to) ? turn.land.person.get(to) : undefined]
  if (person?.kin.includes(party?.id ?? id) || party?.kin.includes(id)) return true
  const country = isPerson(to) ? party?.district : to
  return person?.district !== null && person?.district === country
}

/**
 * What a word kept or broken is worth to one who knows of it, in points of regard: all to whom it was given, a part to
 * those present and to kin and neighbours, and a little to whoever has only heard.
 */
export function weighs(turn: Turn, pledge: Pledge, state: 'kept' | 'broken', id: PersonId): number {
  const weight = of(turn, state === 'kept' ? 'words.kept' : 'words.broken')
  if (id === pledge.to) return weight
  // What a scene had him swear before others binds more than a debt for bread.
  if (pledge.witnesses.includes(id))
    return pledge.scene === null ? share(weight, of(turn, 'bargain.witnesses-feel')) : whole(weight / 2)
  return share(weight, of(turn, isNear(turn, pledge, id) ? 'words.kin-hear' : 'words.others-hear'))
}

/** What a promise was for: the giving of it, and what was borrowed on it, as causes. */
export function debtOf(turn: Turn, pledge: Pledge): readonly number[] {
  const made = lastOf(turn.world, ['pledged'], h => h.n === pledge.id)
  return made ? [made.id, ...made.causes] : []
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
  const named = isPerson(to) ? { person: to } : { district: to }
  const why = [...debtOf(turn, pledge), ...causes]
  const told = tell(turn, { kind, ...named, what, n: pledge.id, causes: why, witnessed: true })
  const ground = state === 'kept' ? 'kept-word' : 'broken-word'
  for (const person of hearersOf(pledge)) addGround(turn, person, ground, weighs(turn, pledge, state, person))
  if (!isPerson(to)) {
    const mood = of(turn, state === 'kept' ? 'words.village-kept' : 'words.village-broken')
    setDistrict(turn, to, { support: turn.world.districts[to]!.support + mood })
    for (const near of turn.land.district.get(to)?.neighbours ?? []) {
      const heard = share(mood, of(turn, 'words.neighbours-hear'))
      setDistrict(turn, near, { support: (turn.world.districts[near]?.support ?? 0) + heard })
    }
  }
  if (state === 'broken') creditorsGo(turn, pledge, told)
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
