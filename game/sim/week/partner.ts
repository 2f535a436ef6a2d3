import type { Person } from '../../../story/schema/person.ts'
import { addGround } from '../model/regard.ts'
import { isUnspoilt, ridesWithUs } from '../model/will.ts'
import { settle } from '../rules/keep.ts'
import { bandOf, causeOf, of, setBand, share, type Turn, tell } from '../turn.ts'

/** Rivals of a chief, either way round, who are chiefs or officers and hear of his rise. */
function rivalsOf(turn: Turn, person: Person): readonly Person[] {
  return turn.content.people.filter(
    p =>
      (p.role === 'chief' || p.role === 'officer') &&
      turn.world.people[p.id]?.alive &&
      turn.world.people[p.id]?.stance !== 'away' &&
      (person.rivals.includes(p.id) || p.rivals.includes(person.id)),
  )
}

/** His riders come in as to their own war. */
function bringAll(turn: Turn, person: Person): number {
  const state = turn.world.people[person.id]!
  const band = state.band === null ? undefined : bandOf(turn.world, state.band)
  const men = share(state.following, of(turn, 'partner.brings'))
  if (!band || band.men >= men) return band?.men ?? 0
  const more = men - band.men
  setBand(turn, band.id, {
    men,
    horses: band.horses + more,
    rifles: band.rifles + share(more, of(turn, 'men.armed-of-chiefs')),
  })
  return men
}

/**
 * The command of the east, once promised, is kept by leaving it alone: some weeks with the chief in the camp, no title
 * set over him, no levy on his people. Then he is a partner; and everybody who wanted the place is passed over.
 */
export function command(turn: Turn, person: Person): void {
  if (person.role !== 'chief' || !ridesWithUs(turn, person.id)) return
  const pledge = turn.world.pledges.find(
    p => p.to === person.id && p.what === 'command-east' && p.state === 'open',
  )
  if (!pledge || !isUnspoilt(turn, person.id, pledge.week)) return
  if (turn.world.people[person.id]!.regard < of(turn, 'partner.regard')) return
  const since = causeOf(turn.world, ['joined'], h => h.person === person.id)
  const joined = turn.world.chronicle[since[0] ?? -1]?.week ?? turn.world.week
  if (turn.world.week - Math.max(joined, pledge.week) < of(turn, 'partner.weeks')) return
  settle(turn, pledge, 'kept', since)
  const n = bringAll(turn, person)
  const kept = causeOf(turn.world, ['pledge-kept'], h => h.person === person.id)
  const id = tell(turn, { kind: 'partnered', person: person.id, n, causes: kept, witnessed: true })
  for (const rival of rivalsOf(turn, person)) {
    addGround(turn, rival.id, 'passed-over', of(turn, 'partner.rivals-resent'))
    tell(turn, { kind: 'slighted', person: rival.id, what: 'passed-over', causes: [id], witnessed: true })
  }
}
