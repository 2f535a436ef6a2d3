import type { Person } from '../../../story/schema/person.ts'
import { isOurs } from '../model/sides.ts'
import {
  bandOf,
  bandsOf,
  causeOf,
  chance,
  dropBand,
  of,
  setDistrict,
  setPerson,
  share,
  type Turn,
  tell,
} from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { Band } from '../world.ts'

/** Some make no peace on any terms: the Emir's men, men of the order, and those whose valley is their faith as well. */
export function refusesForEver(turn: Turn, person: Person): boolean {
  if (person.aim === 'restore-emir' || person.aim === 'faith') return true
  return person.aim === 'hold-valley' && person.stand.ideology >= of(turn, 'peace.too-devout')
}

/** Red men within reach of a band, garrisons and columns together. */
function redsNear(turn: Turn, band: Band): number {
  const month = roadMonth(turn)
  return bandsOf(turn.world)
    .filter(other => other.side === 'reds' && other.men > 0)
    .filter(other => {
      const way = wayBetween(turn.land, band.at, other.at, month)
      return other.at === band.at || (way !== null && way.halfDays <= of(turn, 'peace.reds-within'))
    })
    .reduce((sum, other) => sum + other.men, 0)
}

/** The most the other side has given back in his own district or one beside it. */
function offered(turn: Turn, person: Person): { readonly most: number; readonly causes: readonly number[] } {
  const home = person.district === null ? undefined : turn.land.district.get(person.district)
  const around = home ? [home.id, ...home.neighbours] : []
  const [best] = around
    .map(id => ({ id, most: turn.world.districts[id]?.concessions ?? 0 }))
    .sort((a, b) => b.most - a.most || (a.id < b.id ? -1 : 1))
  if (!best) return { most: 0, causes: [] }
  const causes = causeOf(turn.world, ['concessions'], h => h.district === best.id)
  return { most: best.most, causes }
}

/**
 * A chief at home who thinks little of the Pasha, with an amnesty on offer and more Reds near him than he can fight, makes
 * his peace: his riders go to their houses, and his villages take it that the thing is over.
 */
export function mayMakePeace(turn: Turn, person: Person): void {
  const state = turn.world.people[person.id]!
  if (person.role !== 'chief' || state.band === null || refusesForEver(turn, person)) return
  const band = bandOf(turn.world, state.band)
  if (!band || isOurs(band) || state.stance === 'against' || state.stance === 'away') return
  if (turn.world.pasha.captiveOf === person.id || state.regard >= of(turn, 'peace.regard-below')) return
  const { most, causes } = offered(turn, person)
  if (
    most < of(turn, 'peace.concessions') ||
    redsNear(turn, band) < share(band.men, of(turn, 'peace.odds-against'))
  )
    return
  if (!chance(turn, 'makes-peace', person.id, of(turn, 'peace.odds'))) return
  setPerson(turn, person.id, { stance: 'away', band: null, at: person.home })
  dropBand(turn, band.id)
  const { district } = person
  if (district !== null) {
    const { support } = turn.world.districts[district]!
    setDistrict(turn, district, { support: support + of(turn, 'peace.villages-follow') })
  }
  const near = causeOf(turn.world, ['column-marched'], () => true, 2)
  tell(turn, {
    kind: 'made-peace',
    person: person.id,
    ...(district === null ? {} : { district }),
    place: band.at,
    n: band.men,
    causes: [...causes, ...near],
    witnessed: true,
  })
}
