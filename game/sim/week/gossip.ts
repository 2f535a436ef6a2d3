import type { PersonId } from '../../../story/schema/ids.ts'
import { isGone, lives } from '../model/present.ts'
import { addGround } from '../model/regard.ts'
import { whereIs } from '../model/sides.ts'
import { hearersOf } from '../rules/keep.ts'
import { because, chance, of, type Turn, tell } from '../turn.ts'
import type { Pledge } from '../world.ts'

/** Two promises that cannot both be true, though to different people or twice to one. */
export function contradict(turn: Turn, a: Pledge, b: Pledge): boolean {
  if (a.id === b.id || a.state === 'released' || b.state === 'released') return false
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

/** People who talk: kin anywhere, and those who sleep in one camp. */
function ears(turn: Turn, who: PersonId): readonly PersonId[] {
  const person = turn.land.person.get(who)
  const at = whereIs(turn.world, who)
  return turn.content.people
    .filter(p => p.id !== who && !isGone(turn, p.id))
    .filter(
      p =>
        person?.kin.includes(p.id) ||
        p.kin.includes(who) ||
        (at !== null && whereIs(turn.world, p.id) === at),
    )
    .map(p => p.id)
}

/** Every promise travels: those who know it may tell their kin and those they camp with. */
export function spreadWords(turn: Turn): void {
  for (const { id } of turn.world.pledges) {
    const pledge = turn.world.pledges[id]!
    if (pledge.state === 'released') continue
    for (const teller of hearersOf(pledge).filter(id => lives(turn, id)))
      for (const ear of ears(turn, teller))
        if (chance(turn, 'gossip', `${teller} ${ear}`, of(turn, 'words.told-on'), id)) learn(turn, id, ear)
  }
}
