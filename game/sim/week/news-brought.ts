import type { DistrictId } from '../../../story/schema/ids.ts'
import type { Person } from '../../../story/schema/person.ts'
import { districtOf } from '../gazetteer.ts'
import type { Happening, HappeningKind } from '../happening.ts'
import { holdersOf } from '../model/office.ts'
import { lastOf, latest, of, ofKind, pashaBand, type Turn, tell } from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { Report } from '../world.ts'

/** What people of the country would send word of, and the closed word under which it is told. */
const WORD: Partial<Record<HappeningKind, string>> = {
  'column-marched': 'column',
  'town-taken': 'town',
  'town-lost': 'town',
  'garrison-withdraws': 'town',
  'battle-won': 'fight',
  'battle-lost': 'fight',
  'siege-begun': 'siege',
  raided: 'raid',
  'chief-raided': 'raid',
  looted: 'bread',
  'village-burnt': 'raid',
  'households-fled': 'flight',
  starved: 'flight',
  concessions: 'gifts',
}

/** The newest thing in somebody's district, this week's or last, of which nobody has brought the Pasha word. */
function unheard(turn: Turn, district: DistrictId): Happening | undefined {
  const { world, land } = turn
  const known = new Set(world.reports.map(report => report.happening))
  const brought = new Set(ofKind(world, 'news-brought').flatMap(h => h.causes))
  const there = (h: Happening) => (h.district ?? districtOf(land, h.place ?? null)) === district
  return latest(
    world,
    h => !h.witnessed && WORD[h.kind] !== undefined && there(h) && !known.has(h.id) && !brought.has(h.id),
    1,
  )
}

/** Whether a walker with a reason to be on the road reaches the camp within the week. */
function reaches(turn: Turn, person: Person): boolean {
  if (person.home === null) return false
  const way = wayBetween(turn.land, person.home, pashaBand(turn.world).at, roadMonth(turn))
  return way !== null && way.halfDays <= of(turn, 'offices.news-reach')
}

function bring(turn: Turn, person: Person, h: Happening): void {
  const { world } = turn
  const report: Report = {
    id: world.reports.length,
    week: world.week,
    of: h.week,
    source: 'rider',
    happening: h.id,
    sure: (1 + 2) as Report['sure'],
    wrong: false,
  }
  turn.world = { ...world, reports: [...world.reports, report] }
  tell(turn, {
    kind: 'news-brought',
    person: person.id,
    ...(person.home ? { place: person.home } : {}),
    what: WORD[h.kind]!,
    causes: [h.id],
    witnessed: true,
  })
}

/** People of the country who think well of the Pasha send him word of their district, sooner and surer than rumour. */
export function newsComesByHand(turn: Turn): void {
  if (turn.world.pasha.captiveOf !== null || turn.world.ending !== null) return
  for (const person of holdersOf(turn, 'carries-news')) {
    const regard = turn.world.people[person.id]?.regard ?? 0
    if (person.district === null || regard < of(turn, 'offices.brings-news-from')) continue
    const lately = lastOf(
      turn.world,
      ['news-brought'],
      h => h.person === person.id,
      of(turn, 'offices.weeks-between-news') - 1,
    )
    if (lately || !reaches(turn, person)) continue
    const news = unheard(turn, person.district)
    if (news) bring(turn, person, news)
  }
}

/** Per cent by which his camp in a district is the surer to be reported to the Reds, by those there who think ill of him. */
export function toldOn(turn: Turn, district: DistrictId | null): number {
  const ill = of(turn, 'offices.tells-on-him-below')
  const tellers = holdersOf(turn, 'carries-news').filter(
    person => person.district === district && (turn.world.people[person.id]?.regard ?? 0) < ill,
  )
  return tellers.length * of(turn, 'offices.told-on')
}
