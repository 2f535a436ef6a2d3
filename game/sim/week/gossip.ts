import type { PersonId } from '../../../story/schema/ids.ts'
import { HIMSELF } from '../model/camp.ts'
import { isGone, lives } from '../model/present.ts'
import { addGround } from '../model/regard.ts'
import { isHere, whereIs } from '../model/sides.ts'
import { hearersOf, weighs } from '../rules/keep.ts'
import { isPerson } from '../rules/pledge.ts'
import { because, chance, of, type Turn, tell } from '../turn.ts'
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
  const causes = because(turn.world, h => h.kind === 'pledged' && h.n === pledge.id)
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

/** People who talk: kin anywhere, the clients of one district, and those who sleep in one camp. */
function ears(turn: Turn, who: PersonId): readonly PersonId[] {
  const person = turn.land.person.get(who)
  const at = whereIs(turn.world, who)
  return turn.content.people
    .filter(p => p.id !== who && p.id !== HIMSELF && !isGone(turn, p.id))
    .filter(
      p =>
        person?.kin.includes(p.id) ||
        p.kin.includes(who) ||
        (p.district !== null && p.district === person?.district) ||
        (at !== null && whereIs(turn.world, p.id) === at),
    )
    .map(p => p.id)
}

/** Percent a week that one tells another of a promise: more of one that was kept or broken, and at a council. */
function oddsOf(turn: Turn, pledge: Pledge, teller: PersonId, ear: PersonId): number {
  const odds = of(turn, pledge.state === 'open' ? 'words.told-on' : 'words.told-on-when-settled')
  const isChief = (id: PersonId) => turn.land.person.get(id)?.role === 'chief' && isHere(turn.world, id)
  return isChief(teller) && isChief(ear) ? Math.max(odds, of(turn, 'words.told-at-a-council')) : odds
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
  const known = new Map<PersonId, readonly PersonId[]>()
  const earsOf = (who: PersonId): readonly PersonId[] => {
    const ready = known.get(who) ?? ears(turn, who)
    known.set(who, ready)
    return ready
  }
  for (const { id } of turn.world.pledges) {
    const pledge = turn.world.pledges[id]!
    if (pledge.state === 'released') continue
    for (const teller of tellersOf(turn, pledge).filter(id => lives(turn, id)))
      for (const ear of earsOf(teller))
        if (chance(turn, 'gossip', `${teller} ${ear}`, oddsOf(turn, pledge, teller, ear), id))
          learn(turn, id, ear)
  }
}
