import type { Person } from '../../../story/schema/person.ts'
import { atWar, whereIs } from '../model/sides.ts'
import { joinHost, leaveHost, whyNot } from '../rules/joining.ts'
import { causeOf, of, pashaBand, setPerson, type Turn } from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'

/** Whether the Pasha's camp lies near enough to an officer's post to be ridden to. */
function isNear(turn: Turn, person: Person): boolean {
  const at = whereIs(turn.world, person.id)
  if (at === null) return false
  const way = wayBetween(turn.land, at, pashaBand(turn.world).at, roadMonth(turn))
  return way !== null && way.halfDays <= of(turn, 'offices.officer-rides')
}

/** An officer who thinks well of the Pasha rides over to him, once he is at war and at large near by. */
function mayCome(turn: Turn, person: Person): void {
  const state = turn.world.people[person.id]!
  if (state.stance !== 'free' || state.regard < of(turn, 'offices.officer-comes')) return
  if (turn.world.pasha.captiveOf !== null || !atWar(turn.world) || !isNear(turn, person)) return
  const causes = causeOf(turn.world, ['declared'], h => h.what === 'break-with-moscow')
  // His post is left for good: from now on he is where the Pasha is.
  setPerson(turn, person.id, { at: null })
  joinHost(turn, person.id, causes)
}

/** An officer who has had enough gives up his post and goes home. */
function mayGo(turn: Turn, person: Person): void {
  const state = turn.world.people[person.id]!
  if (state.stance !== 'with' || state.regard >= of(turn, 'offices.officer-leaves')) return
  const causes = causeOf(turn.world, ['slighted'], h => h.person === person.id)
  leaveHost(turn, person.id, whyNot(turn, person.id) || 'fear', causes)
  setPerson(turn, person.id, { at: person.home })
}

/** Officers without riders of their own come to the Pasha, and go, of themselves. */
export function officersComeAndGo(turn: Turn): void {
  for (const person of turn.content.people) {
    const state = turn.world.people[person.id]
    if (person.role !== 'officer' || !state?.alive || state.band !== null) continue
    mayGo(turn, person)
    mayCome(turn, person)
  }
}
