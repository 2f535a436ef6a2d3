import type { PersonId, PlaceId } from '../../../story/schema/ids.ts'
import { HIMSELF } from '../model/camp.ts'
import { isGone, lives } from '../model/present.ts'
import { addGround } from '../model/regard.ts'
import { isHere, whereIs } from '../model/sides.ts'
import { hearersOf, weighs } from '../rules/keep.ts'
import { isPerson } from '../rules/pledge.ts'
import { causeOf, chance, of, type Turn, tell } from '../turn.ts'
import type { Pledge } from '../world.ts'

/** Two promises that cannot both be true, though to different people or twice to one. */
export function contradict(turn: Turn, a: Pledge, b: Pledge): boolean {
  if (a.id === b.id || a.state === 'released' || b.state === 'released') return false
  // Two that were both kept were both true, whatever they looked like.
  if (a.state === 'kept' && b.state === 'kept') return false
  if (a.what === b.what)
    return a.to !== b.to && (turn.land.pledge.get(a.what)?.contradicts.includes(a.what) ?? false)
  const clash = (x: Pledge, y: Pledge) => turn.land.pledge.get(x.what)?.contradicts.includes(y.what) ?? false
  return clash(a, b) || clash(b, a)
}

/** Somebody learns of a promise; where it gives the lie to one made to himself, it comes out. */
export function learn(turn: Turn, pledgeId: number, who: PersonId): void {
  const pledge = turn.world.pledges[pledgeId]
  if (!pledge || hearersOf(pledge).includes(who)) return
  const pledges = turn.world.pledges.map(p =>
    p.id === pledgeId ? { ...p, knownTo: [...p.knownTo, who] } : p,
  )
  turn.world = { ...turn.world, pledges }
  expose(turn, pledge, who)
  hearsOfIt(turn, pledge, who)
}

/** Who learns of a word after it was kept or broken thinks as he would have thought on the day. */
function hearsOfIt(turn: Turn, pledge: Pledge, who: PersonId): void {
  const { state } = pledge
  if (state === 'kept') addGround(turn, who, 'kept-word', weighs(turn, pledge, state, who))
  if (state === 'broken') addGround(turn, who, 'broken-word', weighs(turn, pledge, state, who))
}

function expose(turn: Turn, pledge: Pledge, who: PersonId): void {
  const rival = turn.world.pledges.find(p => p.to === who && contradict(turn, p, pledge))
  if (!rival) return
  const causes = causeOf(turn.world, ['pledged'], h => h.n === pledge.id)
  tell(turn, {
    kind: 'pledge-exposed',
    person: who,
    what: pledge.what,
    n: pledge.id,
    causes,
    witnessed: true,
  })
  addGround(turn, who, 'lie-found', of(turn, 'words.lie-found'))
}

/** Where everybody is who takes part: whom one can talk to this week. */
function abroad(turn: Turn): ReadonlyMap<PersonId, PlaceId | null> {
  const people = turn.content.people.filter(p => p.id !== HIMSELF && !isGone(turn, p.id))
  return new Map(people.map(p => [p.id, whereIs(turn.world, p.id)]))
}

/** People who talk: kin anywhere, the clients of one district, and those who sleep in one camp. */
function ears(turn: Turn, who: PersonId, places: ReadonlyMap<PersonId, PlaceId | null>): readonly PersonId[] {
  const person = turn.land.person.get(who)
  const at = whereIs(turn.world, who)
  const near: PersonId[] = []
  for (const [id, place] of places) {
    if (id === who) continue
    const other = turn.land.person.get(id)!
    const neighbours = other.district !== null && other.district === person?.district
    const kin = person?.kin.includes(id) || other.kin.includes(who)
    if (kin || neighbours || (at !== null && place === at)) near.push(id)
  }
  return near
}

/** Chiefs who are in the camp together, and so sit in one council. */
function atCouncil(turn: Turn): ReadonlySet<PersonId> {
  const chiefs = turn.content.people.filter(p => p.role === 'chief' && isHere(turn.world, p.id))
  return new Set(chiefs.map(p => p.id))
}

/** Who first hears of a promise made to villages without being named: those who live in them. */
function tellersOf(turn: Turn, pledge: Pledge): readonly PersonId[] {
  const locals = isPerson(pledge.to)
    ? []
    : turn.content.people
        .filter(p => p.district === pledge.to && turn.world.people[p.id]?.alive)
        .map(p => p.id)
  return [...new Set([...hearersOf(pledge), ...locals])]
}

/** Every promise travels: those who know it may tell their kin, their neighbours and those they camp with. */
export function spreadWords(turn: Turn): void {
  const { pledges } = turn.world
  const council = atCouncil(turn)
  const places = abroad(turn)
  const [open, settled] = [of(turn, 'words.told-on'), of(turn, 'words.told-on-when-settled')]
  const together = of(turn, 'words.told-at-a-council')
  const known = new Map<PersonId, readonly PersonId[]>()
  for (const pledge of pledges) {
    if (pledge.state === 'released') continue
    const odds = pledge.state === 'open' ? open : settled
    const heard = new Set(hearersOf(pledge))
    for (const teller of tellersOf(turn, pledge)) {
      if (!lives(turn, teller)) continue
      const near = known.get(teller) ?? ears(turn, teller, places)
      known.set(teller, near)
      for (const ear of near) {
        if (heard.has(ear)) continue
        const told = council.has(teller) && council.has(ear) ? Math.max(odds, together) : odds
        if (!chance(turn, 'gossip', `${teller} ${ear}`, told, pledge.id)) continue
        heard.add(ear)
        learn(turn, pledge.id, ear)
      }
    }
  }
}
