import type { DistrictId, PersonId } from '../../story/schema/ids.ts'
import type { World } from '../sim/world.ts'

/** Regard from which somebody counts as wishing the Pasha well. */
const WELL = 15

/** What the five questions are answered from; nothing is added up. */
export interface Audit {
  readonly pashaAlive: boolean
  readonly dead: readonly PersonId[]
  readonly believers: readonly PersonId[]
  readonly brokenWords: number
  readonly civiliansDead: number
  readonly householdsFled: number
  readonly yours: readonly DistrictId[]
  readonly reds: number
  readonly conceded: number
  readonly weeks: number
}

/** Reads the five answers off a finished world; only districts in `play` count. */
export function auditOf(world: World, play: readonly DistrictId[]): Audit {
  const people = Object.entries(world.people) as [PersonId, World['people'][PersonId]][]
  const states = play.flatMap(id => {
    const state = world.districts[id]
    return state ? [{ id, state }] : []
  })
  const sum = (of: 'dead' | 'fled') => states.reduce((n, { state }) => n + state[of], 0)
  return {
    pashaAlive: world.pasha.alive,
    dead: people.filter(([id, { alive }]) => !alive && id !== 'people/enver-pasha').map(([id]) => id),
    believers: people
      .filter(
        ([, { alive, stance, regard }]) =>
          alive && (stance === 'with' || (stance !== 'against' && regard >= WELL)),
      )
      .map(([id]) => id),
    brokenWords: world.pledges.filter(({ state }) => state === 'broken').length,
    civiliansDead: sum('dead'),
    householdsFled: sum('fled'),
    yours: states.filter(({ state }) => state.holder === 'pasha').map(({ id }) => id),
    reds: states.filter(({ state }) => state.holder === 'reds').length,
    conceded: states.filter(({ state }) => state.concessions > 0).length,
    weeks: world.week,
  }
}
