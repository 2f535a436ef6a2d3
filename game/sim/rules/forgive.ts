import type { PersonId } from '../../../story/schema/ids.ts'
import { causeOf, type Turn, tell } from '../turn.ts'
import type { Pledge } from '../world.ts'

/** The oldest promise to a person that is still open; undefined when he is owed nothing. */
export function debtTo(turn: Turn, id: PersonId): Pledge | undefined {
  return turn.world.pledges.find(pledge => pledge.to === id && pledge.state === 'open')
}

/** A creditor makes a present of the oldest promise he holds: it binds nobody any more and leans no way. */
export function forgive(turn: Turn, id: PersonId, cause: number): void {
  const debt = debtTo(turn, id)
  if (!debt) return
  const pledges = turn.world.pledges.map(p => (p.id === debt.id ? { ...p, state: 'released' as const } : p))
  turn.world = { ...turn.world, pledges }
  const made = causeOf(turn.world, ['pledged'], h => h.n === debt.id)
  const causes = [...made, cause]
  tell(turn, { kind: 'pledge-released', person: id, what: debt.what, n: debt.id, causes, witnessed: true })
}
