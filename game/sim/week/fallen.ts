import type { PersonId } from '../../../story/schema/ids.ts'
import type { Person } from '../../../story/schema/person.ts'
import type { Happening } from '../happening.ts'
import { isGone } from '../model/present.ts'
import { release } from '../rules/captive.ts'
import { bandOf, bandsOf, chance, dropBand, of, setBand, setPerson, type Turn, tell, whole } from '../turn.ts'
import type { Band, BandId } from '../world.ts'

/** A kinsman who would take over a dead man's riders; undefined when none lives in the country. */
function heir(turn: Turn, person: Person): Person | undefined {
  return turn.content.people
    .filter(p => p.id !== person.id && (p.role === 'chief' || p.role === 'officer'))
    .find(p => (person.kin.includes(p.id) || p.kin.includes(person.id)) && !isGone(turn, p.id))
}

/** Words to the dead bind nobody any more. */
function releaseWords(turn: Turn, id: PersonId): void {
  const pledges = turn.world.pledges.map(p =>
    p.to === id && p.state === 'open' ? { ...p, state: 'released' as const } : p,
  )
  turn.world = { ...turn.world, pledges }
}

/** What is left of his riders goes to a kinsman, or to their houses. */
function passOn(turn: Turn, person: Person, band: Band, died: number): void {
  const next = heir(turn, person)
  const state = next && turn.world.people[next.id]
  if (!next || !state || band.men <= 0) {
    dropBand(turn, band.id)
    if (band.men > 0)
      tell(turn, { kind: 'band-broken', band: band.id, place: band.at, n: band.men, causes: [died] })
    return
  }
  const own = state.band === null ? undefined : bandOf(turn.world, state.band)
  if (own) {
    setBand(turn, own.id, {
      men: own.men + band.men,
      horses: own.horses + band.horses,
      rifles: own.rifles + band.rifles,
    })
    dropBand(turn, band.id)
  } else {
    const follows = state.stance === 'with' ? band.follows : null
    setBand(turn, band.id, { leader: next.id, follows })
    setPerson(turn, next.id, { band: band.id })
  }
  setPerson(turn, next.id, { following: turn.world.people[next.id]!.following + band.men })
  tell(turn, {
    kind: 'passed-on',
    person: next.id,
    band: own?.id ?? band.id,
    place: band.at,
    n: band.men,
    causes: [died],
  })
}

/** A chief or officer is killed, or taken and not seen again: he acts no more, and his riders find another head or none. */
export function dies(turn: Turn, person: Person, what: 'killed' | 'taken', causes: readonly number[]): void {
  const state = turn.world.people[person.id]!
  const band = state.band === null ? undefined : bandOf(turn.world, state.band)
  const place = band?.at ?? state.at ?? undefined
  setPerson(turn, person.id, { alive: false, stance: 'away', band: null, at: null, following: 0 })
  releaseWords(turn, person.id)
  const died = tell(turn, { kind: 'died', person: person.id, ...(place ? { place } : {}), what, causes })
  if (band) passOn(turn, person, band, died)
  if (turn.world.pasha.captiveOf === person.id) release(turn, 'captor-gone', [died])
}

/** The band that had the worst of a fight of this week, and how badly, per cent of its men; null when it was a draw. */
function beaten(turn: Turn, h: Happening): readonly [BandId, number] | null {
  if (h.what === 'drawn' || (h.kind !== 'battle-lost' && h.kind !== 'battle-won')) return null
  const loser = h.kind === 'battle-lost' ? h.band : h.other
  if (loser === undefined) return null
  const left = bandOf(turn.world, loser)?.men ?? 0
  // The count told is of the Pasha's side; where the other side lost, the size of its defeat is not told.
  const dead = h.kind === 'battle-lost' ? (h.n ?? 0) : 0
  return [loser, whole((dead * 100) / (left + dead || 1))]
}

/** The beaten band itself, and those that ride with it and fled with it. */
function beside(turn: Turn, lead: BandId): readonly BandId[] {
  const at = bandOf(turn.world, lead)?.at
  const fled = bandsOf(turn.world).filter(band => band.follows === lead && band.at === at)
  return [lead, ...fled.map(band => band.id)]
}

function leaderOf(turn: Turn, band: BandId): Person | undefined {
  return turn.content.people.find(p => p.role !== 'red' && turn.world.people[p.id]?.band === band)
}

/** A chief whose band was broken, or badly beaten, this week may not come away from it. */
function mayFall(turn: Turn, band: BandId, odds: number, cause: number): void {
  const person = leaderOf(turn, band)
  if (!person || !turn.world.people[person.id]?.alive) return
  if (chance(turn, 'falls', person.id, odds))
    dies(turn, person, chance(turn, 'taken', person.id, of(turn, 'fall.taken')) ? 'taken' : 'killed', [cause])
  else if (!bandOf(turn.world, band)) setPerson(turn, person.id, { band: null, at: person.home })
}

/** The fallen of the week: leaders of bands that were broken, and of bands that were beaten badly. */
export function countTheFallen(turn: Turn): void {
  for (const h of [...turn.happened]) {
    if (h.kind === 'band-broken' && h.band !== undefined && h.person === undefined)
      mayFall(turn, h.band, of(turn, 'fall.when-broken'), h.id)
    const worst = beaten(turn, h)
    if (!worst) continue
    const badly = worst[1] >= of(turn, 'fall.badly-beaten')
    const odds = badly ? of(turn, 'fall.when-beaten') : of(turn, 'fall.of-the-losers')
    if (!badly && h.kind === 'battle-lost') continue
    for (const band of beside(turn, worst[0])) mayFall(turn, band, odds, h.id)
  }
}
