import type { Person } from '../../../story/schema/person.ts'
import { addGround } from '../model/regard.ts'
import { RIPENS, weightOf } from '../rules/favour.ts'
import { of, ofKind, share, type Turn } from '../turn.ts'

/** What somebody swallowed some weeks ago, and has talked over since, weighs in full and more from this week on. */
export function ripen(turn: Turn, person: Person): void {
  const due = turn.world.week - of(turn, 'slight.ripens-after')
  for (const slight of ofKind(turn.world, 'slighted')) {
    const why = slight.what ?? ''
    if (slight.week !== due || slight.person !== person.id || !RIPENS.includes(why)) continue
    const weight = weightOf(turn, 'slight', person, why)
    const more = of(turn, 'slight.ripe') - of(turn, 'slight.at-first')
    addGround(turn, person.id, why, share(weight, more))
  }
}
