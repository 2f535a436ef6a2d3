import type { Aim, Person } from '../../../story/schema/person.ts'
import { addGround } from '../model/regard.ts'
import { of, type Turn } from '../turn.ts'

/** Answers after which there was no more talk of peace. */
const REFUSALS: readonly string[] = ['refuse-feeler', 'ultimatum']

/** What a chief is after who would have had it from a peace: his valley, its courts and mosques, or his life. */
const WOULD_HAVE_HAD_IT: readonly Aim[] = ['hold-valley', 'faith', 'survive']

/**
 * When troops gather or have come, chiefs who would have had what they wanted from a peace hold it against the Pasha that
 * he sent it home, some weeks after he did and not before. Each refusal is counted once.
 */
export function mournPeace(turn: Turn, person: Person): void {
  const { world } = turn
  if (person.role !== 'chief' || !WOULD_HAVE_HAD_IT.includes(person.aim)) return
  if (world.reds.phase !== 'build-up' && world.reds.phase !== 'offensive') return
  const since = world.week - of(turn, 'peace.mourned-after')
  const old = world.acts.filter(act => REFUSALS.includes(act.what) && act.week <= since)
  const due = new Set(old.map(act => act.what)).size * of(turn, 'peace.refused-weighs')
  const known = world.people[person.id]?.grounds['peace-refused'] ?? 0
  if (due < known) addGround(turn, person.id, 'peace-refused', due - known)
}
