import type { PersonId } from '../../../story/schema/ids.ts'
import type { Person } from '../../../story/schema/person.ts'
import { isGone } from '../model/present.ts'
import { addGround } from '../model/regard.ts'
import { isPartner } from '../model/will.ts'
import { post, weeksToReach } from '../rules/write.ts'
import { because, causeOf, chance, lastOf, of, ofKind, type Turn, tell, within } from '../turn.ts'

/** A rival who rides with the Pasha and stands no lower with him than oneself; the best liked of them. */
function favouredRival(turn: Turn, person: Person): PersonId | undefined {
  const regard = (id: PersonId) => turn.world.people[id]?.regard ?? 0
  return turn.content.people
    .filter(p => p.id !== person.id && p.role === 'chief')
    .filter(p => person.rivals.includes(p.id) && turn.world.people[p.id]?.stance === 'with')
    .filter(p => !isGone(turn, p.id) && (regard(p.id) >= regard(person.id) || isPartner(turn, p.id)))
    .map(p => p.id)
    .sort((a, b) => regard(b) - regard(a) || (a < b ? -1 : 1))[0]
}

/** Whom somebody listens to: a kinsman, else the patron who is after the same thing; himself where there is neither. */
function earOf(turn: Turn, id: PersonId): PersonId {
  const person = turn.land.person.get(id)
  const kin = person?.kin.find(k => !isGone(turn, k))
  const patron = turn.content.people.find(
    p => p.role === 'patron' && p.aim === person?.aim && !isGone(turn, p.id),
  )
  return kin ?? patron?.id ?? id
}

/** The chief at large who is not yet set against the Pasha and thinks best of him: the one worth turning. */
function worthTurning(turn: Turn, person: Person): PersonId | undefined {
  const regard = (id: PersonId) => turn.world.people[id]?.regard ?? 0
  return turn.content.people
    .filter(p => p.role === 'chief' && p.id !== person.id && !person.rivals.includes(p.id))
    .filter(p => !isGone(turn, p.id) && turn.world.people[p.id]?.stance !== 'against')
    .map(p => p.id)
    .sort((a, b) => regard(b) - regard(a) || (a < b ? -1 : 1))[0]
}

/** Whether somebody who lives for the war sees the Pasha talking peace. */
function wantsWar(turn: Turn, person: Person): boolean {
  const { feeler } = turn.world.reds
  return person.aim === 'empire' && (feeler === 'accepted' || feeler === 'stalled')
}

/** A letter goes out that is meant to spoil somebody's regard for the Pasha. `about` says against whom it is written. */
function whisper(turn: Turn, person: Person, to: PersonId, victim: PersonId, rival: boolean): void {
  const n = post(turn, {
    from: person.id,
    to,
    about: rival ? 'against-a-rival' : 'against-the-pasha',
    arrives: turn.world.week + weeksToReach(turn, to),
  })
  const grievance = because(
    turn.world,
    h =>
      h.person === (rival ? victim : person.id) &&
      (h.kind === (rival ? 'joined' : 'slighted') || h.kind === 'pledge-broken'),
  )
  const peace = rival ? [] : causeOf(turn.world, ['feeler-answered'])
  const band = turn.world.people[victim]?.band
  tell(turn, {
    kind: 'intrigued',
    person: person.id,
    ...(rival && band ? { other: band } : {}),
    what: rival ? 'against-a-rival' : 'against-the-pasha',
    n,
    causes: [...grievance, ...(wantsWar(turn, person) ? peace : [])],
    witnessed: false,
  })
}

/** Chiefs and officers with something to gain by it work against a rival in favour, or against the Pasha himself. */
export function intrigue(turn: Turn, person: Person): void {
  if ((person.role !== 'chief' && person.role !== 'officer') || turn.world.week < 1) return
  const state = turn.world.people[person.id]!
  if (isGone(turn, person.id) || state.stance === 'against' || turn.world.pasha.captiveOf !== null) return
  const busy = lastOf(
    turn.world,
    ['intrigued', 'intrigue-found'],
    h => h.person === person.id,
    of(turn, 'intrigue.weeks-between'),
  )
  if (busy) return
  const ill =
    (person.role === 'chief' && state.regard < of(turn, 'intrigue.ill-below')) || wantsWar(turn, person)
  const odds = of(turn, 'intrigue.odds')
  const rival = chance(turn, 'intrigue', person.id, odds) ? favouredRival(turn, person) : undefined
  if (rival !== undefined) whisper(turn, person, earOf(turn, rival), rival, true)
  else if (ill && chance(turn, 'intrigue', person.id, odds, 1)) {
    const ear = earOf(turn, person.id)
    const spoilt = ear === person.id || (turn.world.people[ear]?.grounds.intrigue ?? 0) < 0
    const to = spoilt || wantsWar(turn, person) ? worthTurning(turn, person) : ear
    if (to !== undefined) whisper(turn, person, to, to, false)
  }
}

/** Whose regard a whispering letter spoils: the rival it was written against, else whoever reads it. */
function victimOf(turn: Turn, letter: number, reader: PersonId): PersonId {
  const sent = lastOf(turn.world, ['intrigued'], h => h.n === letter)
  const band = sent?.other === undefined ? undefined : turn.world.bands[sent.other]
  return band?.leader ?? reader
}

/** A whispering letter is read: what stands in it sinks a regard, within a bound. */
export function takeIn(turn: Turn, letter: number, reader: PersonId): void {
  const victim = victimOf(turn, letter, reader)
  if (isGone(turn, victim)) return
  const had = turn.world.people[victim]?.grounds.intrigue ?? 0
  const next = within(had + of(turn, 'intrigue.weight'), of(turn, 'intrigue.most'), 0)
  if (next < had) addGround(turn, victim, 'intrigue', next - had)
}

/** An intrigue comes out: it no longer works, and he whose doing it was is ashamed before the camp. */
export function comesOut(turn: Turn, letter: number, causes: readonly number[]): void {
  const sent = lastOf(turn.world, ['intrigued'], h => h.n === letter)
  if (sent?.person === undefined || isGone(turn, sent.person)) return
  if (lastOf(turn.world, ['intrigue-found'], h => h.n === letter)) return
  const to = turn.world.letters[letter]?.to
  if (to === undefined || to === 'all') return
  const victim = victimOf(turn, letter, to)
  const spoilt = turn.world.people[victim]?.grounds.intrigue ?? 0
  if (spoilt < 0) addGround(turn, victim, 'intrigue', -spoilt)
  addGround(turn, sent.person, 'found-out', of(turn, 'intrigue.shame'))
  tell(turn, {
    kind: 'intrigue-found',
    person: sent.person,
    ...(sent.other === undefined ? {} : { other: sent.other }),
    n: letter,
    what: sent.what ?? 'against-the-pasha',
    causes: [sent.id, ...causes],
    witnessed: true,
  })
}

/** Talk of an intrigue reaches somebody who thinks well enough of the Pasha to tell him. */
export function talkComesOut(turn: Turn): void {
  for (const h of ofKind(turn.world, 'intrigued')) {
    if (h.n === undefined) continue
    if (turn.world.week - h.week > of(turn, 'intrigue.talked-of')) continue
    if (chance(turn, 'intrigue-out', String(h.n), of(turn, 'intrigue.comes-out'))) comesOut(turn, h.n, [])
  }
}
