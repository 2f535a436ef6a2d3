import type { Content } from '../../../story/schema/content.ts'
import type { DistrictId, PersonId, PlaceId } from '../../../story/schema/ids.ts'
import { seasonOf } from '../calendar.ts'
import { districtOf, type Land, landOf } from '../gazetteer.ts'
import type { Happening } from '../happening.ts'
import { hostOf, isHere, isOurDistrict } from '../model/sides.ts'
import { latest, PASHA, pashaBand } from '../turn.ts'
import type { Pledge, World } from '../world.ts'

type Arg = string | number
type Read = (world: World, land: Land, ...args: readonly string[]) => number

/** Weeks answered by `…_ago` when the thing never was. */
const NEVER = 99

const flag = (yes: boolean | undefined): number => (yes ? 1 : 0)
const person = (world: World, id: string | undefined) => world.people[id as PersonId]
const district = (world: World, id: string | undefined) => world.districts[id as DistrictId]
const pledge = (world: World, test: (p: Pledge) => boolean) => flag(world.pledges.some(test))
const toWhat =
  (to: string | undefined, what: string | undefined, state: Pledge['state'] | null) => (p: Pledge) =>
    p.to === to && p.what === what && (state === null || p.state === state)
const happened = (world: World, test: (h: Happening) => boolean) => flag(latest(world, test) !== undefined)
const ago = (world: World, week: number | undefined) => (week === undefined ? NEVER : world.week - week)
const total = (world: World, key: 'dead' | 'fled') =>
  Object.values(world.districts).reduce((sum, state) => sum + state[key], 0)
const siege = (world: World) => {
  const { task } = pashaBand(world)
  return task.kind === 'besiege' && task.since !== null ? task : null
}
const isSeat = (land: Land, h: Happening, id: DistrictId) => districtOf(land, h.place ?? null) === id

/** The town whose fall and loss have questions of their own. */
const DUSHANBE: DistrictId = 'districts/dushanbe'

/** Every question a scene or a header may ask; yes is 1, and every answer is a whole number. */
export const QUERIES: Readonly<Record<string, Read>> = {
  week: world => world.week,
  men: world => pashaBand(world).men,
  host: world => hostOf(world),
  rifles: world => pashaBand(world).rifles,
  horses: world => pashaBand(world).horses,
  grain: world => pashaBand(world).grain,
  order: world => pashaBand(world).order,
  spirit: world => pashaBand(world).spirit,
  captive: world => flag(world.pasha.captiveOf !== null),
  captive_weeks: world => (world.pasha.captiveSince === null ? 0 : world.week - world.pasha.captiveSince),
  free: world => flag(world.pasha.captiveOf === null),
  at: (world, _, place) => flag(pashaBand(world).at === place),
  in_district: (world, land, id) => flag(districtOf(land, pashaBand(world).at) === id),
  hidden: world => flag(pashaBand(world).hidden),
  regard: (world, _, id) => person(world, id)?.regard ?? 0,
  with_us: (world, _, id) => flag(person(world, id)?.stance === 'with'),
  against: (world, _, id) => flag(person(world, id)?.stance === 'against'),
  alive: (world, _, id) => flag(person(world, id)?.alive),
  here: (world, _, id) => flag(isHere(world, id as PersonId)),
  holds: (world, land, id) => flag(isOurDistrict(world, land, id as DistrictId)),
  control: (world, _, id) => district(world, id)?.control ?? 0,
  support: (world, _, id) => district(world, id)?.support ?? 0,
  store: (world, _, id) => district(world, id)?.grain ?? 0,
  pledged: (world, _, to, what) => pledge(world, toWhat(to, what, null)),
  promised: (world, _, what) => pledge(world, p => p.what === what),
  kept: (world, _, to, what) => pledge(world, toWhat(to, what, 'kept')),
  broken: (world, _, to, what) => pledge(world, toWhat(to, what, 'broken')),
  exposed: (world, _, id, what) =>
    happened(world, h => h.kind === 'pledge-exposed' && h.person === id && h.what === what),
  owes: world => world.pledges.filter(p => p.state === 'open').length,
  declared: (world, _, act) => flag(world.acts.some(done => done.what === act)),
  chose: (world, _, choice) => flag(world.chosen[choice ?? ''] !== undefined),
  seen: (world, _, scene) => flag(world.seen[scene ?? ''] !== undefined),
  seen_ago: (world, _, scene) => ago(world, world.seen[scene ?? '']),
  alarm: world => world.reds.alarm,
  phase: (world, _, phase) => flag(world.reds.phase === phase),
  feeler: (world, _, state) => flag(world.reds.feeler === state),
  besieging: (world, _, place) => flag(siege(world)?.place === place),
  weeks_besieging: world => {
    const since = siege(world)?.since
    return since === undefined || since === null ? 0 : world.week - since
  },
  happened: (world, _, kind) => happened(world, h => h.kind === kind),
  happened_ago: (world, _, kind) => ago(world, latest(world, h => h.kind === kind)?.week),
  happened_at: (world, _, kind, place) =>
    happened(world, h => h.kind === kind && h.place === (place as PlaceId)),
  took_dushanbe: (world, land) =>
    happened(world, h => h.kind === 'town-taken' && h.band === PASHA && isSeat(land, h, DUSHANBE)),
  lost_dushanbe: (world, land) => happened(world, h => h.kind === 'town-lost' && isSeat(land, h, DUSHANBE)),
  dead: world => total(world, 'dead'),
  fled: world => total(world, 'fled'),
  season: (world, _, season) => flag(seasonOf(world.week) === season),
  winter: world => flag(seasonOf(world.week) === 'winter'),
  ending: (world, _, ending) => flag(world.ending === ending),
  shots: world =>
    world.chronicle.filter(h => (h.kind === 'battle-won' || h.kind === 'battle-lost') && h.band === PASHA)
      .length,
}

/** The world's answer to a question; null when no such question is known. */
export function answerOf(world: World, content: Content, query: string, args: readonly Arg[]): number | null {
  const read = Object.hasOwn(QUERIES, query) ? QUERIES[query] : undefined
  return read ? read(world, landOf(content), ...args.map(String)) : null
}
