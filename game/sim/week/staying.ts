import type { DistrictId } from '../../../story/schema/ids.ts'
import { districtOf } from '../gazetteer.ts'
import type { HappeningKind } from '../happening.ts'
import { villageOf } from '../model/harm.ts'
import { addGround } from '../model/regard.ts'
import { hostOf } from '../model/sides.ts'
import {
  causeOf,
  chance,
  of,
  PASHA,
  pashaBand,
  setDistrict,
  setReds,
  type Turn,
  tell,
  whole,
} from '../turn.ts'
import type { World } from '../world.ts'
import { informed } from './informed.ts'

/** Weeks in a row, up to the last, of which he ended each where the test is true. */
export function weeksOf(world: World, test: (place: World['camps'][number]['place']) => boolean): number {
  let weeks = 0
  for (let i = world.camps.length - 1; i >= 0 && test(world.camps[i]!.place); i--) weeks += 1
  return weeks
}

/** How a man comes to be in a camp. */
const CAME: readonly HappeningKind[] = [
  'arrived',
  'stayed',
  'released',
  'slipped-away',
  'battle-lost',
  'dispersed',
  'set-out',
]

/** A camp that does not move is said to be one: after the first weeks, then about once a month. */
function sayHeStayed(turn: Turn, weeks: number): void {
  const first = of(turn, 'stay.first-told')
  if (weeks < first || (weeks - first) % of(turn, 'stay.told-every') !== 0) return
  const { at } = pashaBand(turn.world)
  const here = causeOf(turn.world, CAME, h => h.place === at)
  const causes = here.length > 0 ? here : causeOf(turn.world, CAME, h => h.band === PASHA)
  tell(turn, { kind: 'stayed', band: PASHA, place: at, n: weeks, causes, witnessed: true })
}

/** Weeks a valley feeds a guest gladly: fewer the more men he brings. */
function welcome(turn: Turn): number {
  const men = whole(hostOf(turn.world) / of(turn, 'stay.men-a-point'))
  return Math.max(0, of(turn, 'stay.welcome') - men)
}

/** Points of support a guest costs in a week once his welcome is worn: more the longer he sits and the more he feeds. */
function burden(turn: Turn, over: number): number {
  const men = whole(hostOf(turn.world) / of(turn, 'stay.men-a-point'))
  return 1 + men + whole(over / of(turn, 'stay.grows-every'))
}

/** The villages of a valley that has fed one guest too long turn from him, and so does the bek whose guest he is. */
function weigh(turn: Turn, id: DistrictId, weeks: number): void {
  const over = weeks - welcome(turn)
  if (over <= 0) return
  const { support } = turn.world.districts[id]!
  setDistrict(turn, id, { support: support - burden(turn, over) })
  if (over % of(turn, 'stay.told-every') !== 0) return
  const village = villageOf(turn, id, 'guests')
  const causes = [
    ...causeOf(turn.world, ['stayed']),
    ...causeOf(turn.world, ['levied', 'looted'], h => h.district === id),
    ...causeOf(turn.world, ['hungry'], h => districtOf(turn.land, h.place ?? null) === id),
  ]
  tell(turn, {
    kind: 'guests-weigh',
    district: id,
    ...(village === undefined ? {} : { village }),
    n: weeks,
    causes,
    witnessed: true,
  })
  for (const person of turn.content.people)
    if (person.role === 'chief' && person.district === id && turn.world.people[person.id]?.alive)
      addGround(turn, person.id, 'long-guest', of(turn, 'stay.regard-of-the-host'))
}

/** Somebody the host has cost too much carries word of the camp to the nearest post; Tashkent hears of it as well. */
function inform(turn: Turn, id: DistrictId, weeks: number): void {
  const over = weeks - welcome(turn)
  const { support } = turn.world.districts[id]!
  if (over <= 0 || support >= of(turn, 'stay.informers-below')) return
  const odds = of(turn, 'stay.informer-odds') + whole(over / 2) - whole(support / 2 / 2)
  if (!chance(turn, 'informer', id, odds)) return
  const village = villageOf(turn, id, 'informer')
  const causes = [
    ...causeOf(turn.world, ['guests-weigh'], h => h.district === id),
    ...causeOf(turn.world, ['looted', 'levied'], h => h.district === id),
    ...causeOf(turn.world, ['households-fled'], h => h.district === id),
  ]
  setReds(turn, { alarm: turn.world.reds.alarm + of(turn, 'alarm.of-an-informer') })
  const told = tell(turn, {
    kind: 'informer',
    district: id,
    ...(village === undefined ? {} : { village }),
    place: pashaBand(turn.world).at,
    n: weeks,
    causes,
    witnessed: true,
  })
  informed(turn, told)
}

/** The bill of staying in one valley. A captive pays none: he is not asked where he would camp. */
export function payForStaying(turn: Turn): void {
  const { world } = turn
  if (world.pasha.captiveOf !== null || world.ending !== null) return
  const { at, task } = pashaBand(world)
  sayHeStayed(
    turn,
    weeksOf(world, place => place === at),
  )
  const id = districtOf(turn.land, at)
  if (id === null || turn.land.district.get(id)?.role !== 'play' || task.kind === 'march') return
  const weeks = weeksOf(world, place => districtOf(turn.land, place) === id)
  weigh(turn, id, weeks)
  inform(turn, id, weeks)
}
