import type { PlaceId } from '../../../story/schema/ids.ts'
import { monthOf } from '../calendar.ts'
import { districtOf } from '../gazetteer.ts'
import type { Happening, HappeningKind } from '../happening.ts'
import { of, pashaBand, roll, type Turn, whole } from '../turn.ts'
import { distancesFrom } from '../views/roads.ts'
import type { Report, World } from '../world.ts'

/** Happenings worth a rider: what nobody would carry news of is left out. */
const NEWS: readonly HappeningKind[] = [
  'siege-begun',
  'siege-broken',
  'garrison-yields',
  'garrison-withdraws',
  'garrison-relieved',
  'town-taken',
  'town-lost',
  'battle-won',
  'battle-lost',
  'band-broken',
  'village-burnt',
  'villagers-died',
  'harvest-poor',
  'looted',
  'chief-raided',
  'raided',
  'rising-failed',
  'reds-phase',
  'reds-reinforced',
  'column-marched',
  'concessions',
  'households-fled',
  'pass-closed',
  'pass-opened',
  'river-rose',
  'died',
  'letter-opened',
  'letter-copied',
  'militia-raised',
  'militia-gone',
  'muslim-horse',
  'starved',
  'letter-came',
]

/** What is told of a place once and again and again, so that only the first telling is news for a time. */
const SAME_AGAIN: readonly HappeningKind[] = ['households-fled', 'chief-raided', 'starved', 'reds-reinforced']

const ROADS: readonly HappeningKind[] = ['pass-closed', 'pass-opened', 'river-rose']
const LETTERS: readonly HappeningKind[] = ['letter-came', 'letter-opened']

/** Whether a pass or a ford lies on a way out of the district the Pasha is in; nobody rides to tell him of others. */
function isOnHisWay(turn: Turn, place: PlaceId | undefined): boolean {
  const here = districtOf(turn.land, pashaBand(turn.world).at)
  return turn.content.routes.some(
    ({ a, b }) => b === place && (districtOf(turn.land, a) === here || districtOf(turn.land, b) === here),
  )
}

/** Whether a letter is one he may hear of: his own or about him, but not what others whisper to each other. */
const isOpenLetter = ({ what }: Happening): boolean => what === undefined || !what.startsWith('against-')

/** Whether a letter of his has been answered to his face already, so that its arrival is no news. */
const isAnswered = (world: World, letter: Happening): boolean =>
  world.chronicle.some(
    h => (h.kind === 'asked-yes' || h.kind === 'asked-no') && h.witnessed && h.causes.includes(letter.id),
  )

/** Whether he was told the like of the same place lately. */
const isOldNews = (told: readonly Happening[], h: Happening): boolean =>
  SAME_AGAIN.includes(h.kind) &&
  told.some(
    o =>
      o.kind === h.kind && o.person === h.person && (o.village ?? o.district) === (h.village ?? h.district),
  )

/** Whether anybody would ride to the Pasha with it. */
function isWorthARider(turn: Turn, h: Happening, told: readonly Happening[]): boolean {
  if (ROADS.includes(h.kind)) return isOnHisWay(turn, h.place)
  if (LETTERS.includes(h.kind))
    return isOpenLetter(h) && !(h.kind === 'letter-came' && isAnswered(turn.world, h))
  return !isOldNews(told, h)
}

const SOURCES = ['rider', 'merchant', 'prisoner', 'letter', 'chief', 'deserter'] as const

/** Weeks news of a happening takes to reach the camp; great distances and shut passes make it old. */
function weeksAway(turn: Turn, h: Happening, days: ReadonlyMap<string, number>): number {
  const place = h.place ?? (h.district === undefined ? undefined : turn.land.district.get(h.district)?.seat)
  if (place === undefined) return of(turn, 'report.weeks-from-far')
  if (districtOf(turn.land, place) === districtOf(turn.land, pashaBand(turn.world).at)) return 0
  const far = days.get(place)
  if (far === undefined) return of(turn, 'report.weeks-from-far')
  return Math.min(of(turn, 'report.weeks-from-far'), 1 + whole(far / of(turn, 'report.half-days-a-week')))
}

/** What is carried by the same rider as what came of it in the same week. */
const CARRIED_WITH: readonly HappeningKind[] = [
  'chief-raided',
  'column-marched',
  'town-taken',
  'villagers-died',
]
const CONSEQUENCES: readonly HappeningKind[] = ['villagers-died', 'households-fled', 'town-taken']

/** The raid or the march that a death or a flight came of, so that one rider tells of both; else the thing itself. */
function rootOf(turn: Turn, h: Happening): Happening {
  if (!CONSEQUENCES.includes(h.kind)) return h
  const cause = h.causes
    .map(id => turn.world.chronicle[id])
    .find(one => one?.week === h.week && !one.witnessed && CARRIED_WITH.includes(one.kind))
  return cause ? rootOf(turn, cause) : h
}

/** How sure a report is: near and fresh three, far and old one. */
function sureness(weeks: number): Report['sure'] {
  return (weeks <= 1 ? 1 + 2 : weeks <= 2 ? 2 : 1) as Report['sure']
}

/** News that reaches the Pasha this week of what he did not see: who brings it, how old it is, and whether it is true. */
export function bringNews(turn: Turn): void {
  const { world } = turn
  const days = distancesFrom(turn.content, pashaBand(world).at, monthOf(world.week))
  const known = new Set(world.reports.map(report => report.happening))
  const oldest = of(turn, 'report.weeks-from-far') + of(turn, 'report.hurry')
  const since = world.week - of(turn, 'report.weeks-between-alike')
  const told = world.reports.flatMap(report =>
    report.week >= since ? (world.chronicle[report.happening] ?? []) : [],
  )
  const reports: Report[] = []
  for (let i = world.chronicle.length - 1; i >= 0; i--) {
    const h = world.chronicle[i]!
    if (world.week - h.week > oldest) break
    if (h.witnessed || known.has(h.id) || !NEWS.includes(h.kind)) continue
    const weeks = weeksAway(turn, h, days)
    if (world.week - h.week < weeks) continue
    const root = String(rootOf(turn, h).id)
    const held = world.pasha.captiveOf !== null
    const heard =
      roll(turn, 'news', root, 0, 100) < of(turn, held ? 'report.heard-as-captive' : 'report.heard')
    if (!heard || !isWorthARider(turn, h, told)) continue
    told.push(h)
    const sure = sureness(world.week - h.week)
    reports.unshift({
      id: world.reports.length,
      week: world.week,
      of: h.week,
      source: SOURCES[roll(turn, 'news-by', root, 0, SOURCES.length)]!,
      happening: h.id,
      sure,
      wrong: sure === 1 && roll(turn, 'news-wrong', String(h.id), 0, 100) < of(turn, 'report.wrong'),
    })
  }
  const numbered = reports.map((report, i) => ({ ...report, id: world.reports.length + i }))
  turn.world = { ...turn.world, reports: [...world.reports, ...numbered] }
}
