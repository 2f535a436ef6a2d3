import type { Person } from '../../../story/schema/person.ts'
import { districtOf } from '../gazetteer.ts'
import { chance, of, roll, setDistrict, setPerson, type Turn, tell, within } from '../turn.ts'
import type { Band } from '../world.ts'

/** How often chiefs of an aim go out on their own account, per cent a week. */
function restlessness(turn: Turn, person: Person): number {
  return of(
    turn,
    person.aim === 'spoils' || person.aim === 'restore-emir' ? 'chiefs.raid-often' : 'chiefs.raid-seldom',
  )
}

/** A chief raids a neighbour district that the other side holds: for his own sacks, and at his own villages' cost. */
export function chiefRaids(turn: Turn, person: Person, band: Band): void {
  const state = turn.world.people[person.id]!
  if (state.stance === 'against' || band.task.kind !== 'camp' || band.hidden) return
  if (turn.world.pasha.captiveOf === person.id) return
  if (!chance(turn, 'chief-raids', person.id, restlessness(turn, person))) return
  const home = districtOf(turn.land, band.at)
  const around = home === null ? [] : [home, ...(turn.land.district.get(home)?.neighbours ?? [])]
  const prey = around.filter(id => {
    const holder = turn.world.districts[id]?.holder
    return (holder === 'reds' || holder === 'republic') && turn.land.district.get(id)?.role === 'play'
  })
  const id = prey[roll(turn, 'chief-prey', person.id, 0, prey.length)]
  if (!id) return
  const victim = turn.world.districts[id]!
  const loads = Math.min(victim.grain, of(turn, 'chiefs.loads-raided'))
  setDistrict(turn, id, {
    grain: victim.grain - loads,
    control: victim.control - of(turn, 'control.of-a-raid'),
    support: victim.support + of(turn, 'support.of-a-raid'),
    dead: victim.dead + roll(turn, 'chief-raid-dead', person.id, 0, of(turn, 'raid.villagers-dead') + 1),
  })
  const place = turn.land.district.get(id)!.seat
  tell(turn, { kind: 'chief-raided', person: person.id, district: id, place, n: loads })
  const lost = roll(turn, 'chief-raid-lost', person.id, 0, of(turn, 'chiefs.men-lost-raiding') + 1)
  setPerson(turn, person.id, { following: within(state.following - lost, 0, state.following) })
}
