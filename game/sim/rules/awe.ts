import { hostOf } from '../model/sides.ts'
import { of, setPerson, share, type Turn } from '../turn.ts'

/** Whom a title or a parade can impress; villagers and Reds have other things to go by. */
const IMPRESSED: readonly string[] = ['chief', 'patron', 'officer', 'adviser']

/**
 * A great act is admired at first by those who only hear of it: patrons, officers, and chiefs who could raise fewer men
 * than the Pasha has. Whoever could raise more is not awed, and what has been seen before awes less. It wears off fast.
 */
export function awe(turn: Turn, act: string, first: boolean): void {
  const points = turn.land.act.get(act)?.awe ?? 0
  if (points <= 0) return
  const weight = first ? points : share(points, of(turn, 'awe.again'))
  const host = hostOf(turn.world)
  for (const person of turn.content.people) {
    const state = turn.world.people[person.id]
    if (!state?.alive || state.stance === 'away' || state.stance === 'against') continue
    if (!IMPRESSED.includes(person.role) || person.following >= host) continue
    const awed = Math.min((state.grounds.awe ?? 0) + weight, of(turn, 'awe.most'))
    setPerson(turn, person.id, { grounds: { ...state.grounds, awe: awed } })
  }
}
