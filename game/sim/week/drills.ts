import { worthOf } from '../model/office.ts'
import { addGround } from '../model/regard.ts'
import { isOurs } from '../model/sides.ts'
import { bandsOf, of, setBand, type Turn, tell, within } from '../turn.ts'

/** A drilling band gains order slowly and eats more; the chiefs beside it who love their own way are offended. */
export function drillBands(turn: Turn): void {
  for (const band of bandsOf(turn.world)) {
    if (band.task.kind !== 'drill') continue
    const weeks = band.task.weeks + 1
    const officers = isOurs(band) ? worthOf(turn, 'drills') : 0
    setBand(turn, band.id, {
      task: { kind: 'drill', weeks },
      order: within(band.order + of(turn, 'drill.order-a-week') + officers, 0, of(turn, 'drill.most-order')),
      grain: Math.max(0, band.grain - of(turn, 'drill.days-of-grain')),
    })
    if (weeks === 1 || weeks % 2 === 0)
      tell(turn, { kind: 'drilled', band: band.id, place: band.at, n: weeks })
    for (const other of bandsOf(turn.world)) {
      if (other.leader === null || other.at !== band.at || other.id === band.id) continue
      const person = turn.land.person.get(other.leader)
      if (person && person.stand.strategy > 0)
        addGround(turn, other.leader, 'foreign-ways', of(turn, 'regard.of-drill'))
    }
  }
}
