import type { Person } from '../../../story/schema/person.ts'
import { lastOf, of, PASHA, pashaBand, setBand, share, type Turn, tell, whole } from '../turn.ts'
import { grievancesOf, injury } from './withholds.ts'

/**
 * Whether a chief would break with the Pasha without waiting for a defeat: he hates him, by the Pasha's own doing, and
 * was injured of late in several weeks. What was done to him in one sitting is one injury.
 */
export function breaksOpenly(turn: Turn, person: Person): boolean {
  const state = turn.world.people[person.id]
  if (person.role !== 'chief' || !state?.alive || state.regard > of(turn, 'break.regard-below')) return false
  if (injury(turn, person) > of(turn, 'break.injury')) return false
  const fresh = grievancesOf(turn, person, of(turn, 'break.fresh'))
  const weeks = new Set(fresh.map(id => turn.world.chronicle[id]?.week))
  return weeks.size >= of(turn, 'break.injuries')
}

/** Whether a chief who is in arms against the Pasha broke with him openly, and is out to finish it. */
export function brokeOpenly(turn: Turn, person: Person): boolean {
  const turned = lastOf(turn.world, ['turned-against'], h => h.person === person.id)
  return turned?.what === 'openly'
}

/** When a great chief breaks with the Pasha, those of the Pasha's own men who are of his people, or fear him, go home. */
export function callsHome(turn: Turn, turned: number): void {
  const own = pashaBand(turn.world)
  const n = share(own.men, of(turn, 'break.men-called-home'))
  if (own.men - n < of(turn, 'men.household') || n <= 0) return
  setBand(turn, PASHA, {
    men: own.men - n,
    horses: Math.max(0, own.horses - n),
    rifles: own.rifles - whole((own.rifles * n) / own.men),
  })
  tell(turn, { kind: 'men-deserted', band: PASHA, place: own.at, n, causes: [turned], witnessed: true })
}
