import { bandOf, causeOf, lastOf, of, setBand, type Turn, tell } from '../turn.ts'
import { LINES } from './lines.ts'

/**
 * A unit of Muslim horse rides with the left column, once, when what the other side has given back in any district has
 * gone far enough for it to be believed. Looting undoes that, and keeps them away.
 */
export function musterMuslimHorse(turn: Turn): void {
  const { phase } = turn.world.reds
  if (phase !== 'offensive' && phase !== 'pacification') return
  const column = bandOf(turn.world, LINES[0]!.band)
  if (!column || lastOf(turn.world, ['muslim-horse'])) return
  const given = turn.content.districts.filter(
    ({ id }) => (turn.world.districts[id]?.concessions ?? 0) >= of(turn, 'muslim-horse.of-concessions'),
  )
  if (given.length < of(turn, 'muslim-horse.districts')) return
  const men = of(turn, 'muslim-horse.men')
  setBand(turn, column.id, {
    men: column.men + men,
    horses: column.horses + men,
    rifles: column.rifles + men,
  })
  const causes = causeOf(turn.world, ['concessions'])
  tell(turn, { kind: 'muslim-horse', band: column.id, place: column.at, n: men, causes, witnessed: false })
}
