import { feastsOf } from '../calendar.ts'
import { districtOf } from '../gazetteer.ts'
import { addGround } from '../model/regard.ts'
import { isHere } from '../model/sides.ts'
import { of, PASHA, pashaBand, setBand, type Turn, tell } from '../turn.ts'
import { roadMonth } from '../weather.ts'

/** Passes close and open with their months; a river that doubles the march has risen. Each is said once, as it turns. */
function turnOfRoads(turn: Turn, was: number, now: number): void {
  for (const route of turn.content.routes) {
    const shutNow = route.shut.includes(now)
    if (route.shut.includes(was) !== shutNow) {
      const kind = shutNow ? 'pass-closed' : 'pass-opened'
      const district = districtOf(turn.land, route.b)
      const where = district === null ? {} : { district }
      tell(turn, { kind, place: route.b, ...where, what: route.by ?? 'snow', witnessed: false })
    }
    const rises = route.by === 'flood' && !route.slow.includes(was) && route.slow.includes(now)
    if (rises) tell(turn, { kind: 'river-rose', place: route.b, witnessed: false })
  }
}

/** A feast falls in the week: those who keep it with him like him better, and the men are rested. */
function feasts(turn: Turn): void {
  const before = feastsOf(turn.world.week - 1).map(feast => feast.what)
  for (const feast of feastsOf(turn.world.week)) {
    if (before.includes(feast.what)) continue
    tell(turn, { kind: 'feast', what: feast.what, place: pashaBand(turn.world).at, witnessed: true })
    for (const person of turn.content.people)
      if (person.role === 'chief' && isHere(turn.world, person.id))
        addGround(turn, person.id, 'feast', of(turn, 'regard.of-a-feast'))
    const band = pashaBand(turn.world)
    setBand(turn, PASHA, { spirit: Math.min(100, band.spirit + of(turn, 'spirit.of-a-feast')) })
  }
}

/** The week turns: months change the roads, feasts fall. */
export function turnSeason(turn: Turn): void {
  const { world, content } = turn
  const before = { world: { seed: world.seed, week: world.week - 1 }, content }
  const [was, now] = [roadMonth(before), roadMonth(turn)]
  if (was !== now) turnOfRoads(turn, was, now)
  feasts(turn)
}
