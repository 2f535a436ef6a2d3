import type { Person } from '../../../story/schema/person.ts'
import { districtOf } from '../gazetteer.ts'
import type { HappeningKind } from '../happening.ts'
import { villageOf, villagersDie } from '../model/harm.ts'
import { because, chance, of, roll, setDistrict, setPerson, type Turn, tell, within } from '../turn.ts'
import type { Band } from '../world.ts'

/** What leaves a chief to his own account: he has broken with the Pasha, or been slighted by him. */
const SENT_HIM_OUT: readonly HappeningKind[] = ['left', 'turned-against', 'slighted', 'pledge-broken']

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
  })
  const place = turn.land.district.get(id)!.seat
  const village = villageOf(turn, id, 'chief-raided')
  const named = village === undefined ? {} : { village }
  const told = tell(turn, {
    kind: 'chief-raided',
    person: person.id,
    district: id,
    place,
    ...named,
    n: loads,
    causes: because(turn.world, h => h.person === person.id && SENT_HIM_OUT.includes(h.kind)),
  })
  const dead = roll(turn, 'chief-raid-dead', person.id, 0, of(turn, 'raid.villagers-dead') + 1)
  villagersDie(turn, id, dead, { village, what: 'raid', causes: [told] })
  const lost = roll(turn, 'chief-raid-lost', person.id, 0, of(turn, 'chiefs.men-lost-raiding') + 1)
  setPerson(turn, person.id, { following: within(state.following - lost, 0, state.following) })
}
