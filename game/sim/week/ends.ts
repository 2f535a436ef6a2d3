import type { DistrictId, EndingId, PlaceId } from '../../../story/schema/ids.ts'
import type { Person } from '../../../story/schema/person.ts'
import { LAST_CODA_WEEK, LAST_WEEK } from '../almanac.ts'
import { districtOf } from '../gazetteer.ts'
import type { HappeningKind } from '../happening.ts'
import { onTheBank } from '../model/doors.ts'
import { rodeOut } from '../model/sides.ts'
import { endWith } from '../rules/fate.ts'
import { bandsOf, because, of, PASHA, pashaBand, setBand, type Turn } from '../turn.ts'
import { distancesFrom } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { World } from '../world.ts'

/** Whether snow shuts every way into a district from below: Karategin, Darvaz and their like, by the height of the seat. */
function isHighCountry(turn: Turn, id: DistrictId | null): boolean {
  const seat = id === null ? undefined : turn.land.district.get(id)?.seat
  const place = seat === undefined ? undefined : turn.land.place.get(seat)
  return place !== undefined && place.metres >= of(turn, 'ends.high-country')
}

/** The chief of the mountains who would keep him through a winter and thinks best of him; undefined when none would. */
function mountainHost(turn: Turn): Person | undefined {
  const regard = (p: Person) => turn.world.people[p.id]?.regard ?? 0
  return turn.content.people
    .filter(p => p.role === 'chief' && p.home !== null && isHighCountry(turn, p.district))
    .filter(p => turn.world.people[p.id]?.alive && turn.world.people[p.id]?.stance !== 'against')
    .filter(p => regard(p) >= of(turn, 'ends.host-regard'))
    .sort((a, b) => regard(b) - regard(a))[0]
}

/** The nearest place of the far bank, for a man who has nothing left on this one. */
function nearestBank(turn: Turn): PlaceId | null {
  const from = pashaBand(turn.world).at
  const ways = distancesFrom(turn.content, from, roadMonth(turn))
  const banks = [...ways].filter(([place]) => onTheBank(turn, place)).sort((a, b) => a[1] - b[1])
  return banks[0]?.[0] ?? null
}

/** What becomes of a Pasha who outlives the account, and where it leaves him: by where he is, with whom, and the Reds. */
function afterlife(turn: Turn): readonly [EndingId, PlaceId | null] {
  const { world } = turn
  const here = pashaBand(world).at
  if (world.pasha.captiveOf !== null) return ['endings/ibrahims-prisoner', null]
  if (!rodeOut(world)) return ['endings/never-rode-out', null]
  if (onTheBank(turn, here)) return ['endings/over-the-panj', null]
  if (world.reds.feeler === 'accepted') return ['endings/truce', null]
  const host = mountainHost(turn)
  if (isHighCountry(turn, districtOf(turn.land, here)) && host) return ['endings/garm-winter', null]
  return host?.home ? ['endings/garm-winter', host.home] : ['endings/over-the-panj', nearestBank(turn)]
}

/** Crossing is final a week after the boats: the first week he might still turn his horse. */
function hasCrossed(turn: Turn): boolean {
  const { world } = turn
  if (!onTheBank(turn, pashaBand(world).at)) return false
  const before = world.camps[world.camps.length - 1]
  return before !== undefined && onTheBank(turn, before.place)
}

/** Whether nobody is left with him and nothing holds him up. */
function isBroken(turn: Turn): boolean {
  const band = pashaBand(turn.world)
  const others = bandsOf(turn.world).some(b => b.follows === PASHA && b.men > 0)
  return band.men <= 1 && !others && band.spirit <= 0
}

/** What an end that no enemy made comes of: each of these once, the newest of its kind. */
const BRINGS_AN_END: readonly (readonly HappeningKind[])[] = [
  ['battle-lost', 'town-lost', 'siege-broken', 'caught', 'slipped-away'],
  ['seized', 'turned-against', 'left', 'pledge-broken'],
  ['feeler-answered', 'men-deserted', 'hungry', 'guests-weigh', 'dispersed'],
  ['set-out', 'stayed'],
]

function whyItEnds(world: World): readonly number[] {
  const of = (kinds: readonly HappeningKind[]) =>
    because(world, h => kinds.includes(h.kind) && (h.witnessed || h.band === PASHA))
  return BRINGS_AN_END.flatMap(of)
}

/** The campaign ends when his fate is settled, and at the latest with the last week of the coda. */
export function settleFate(turn: Turn): void {
  const { world } = turn
  if (world.ending !== null) return
  const causes = whyItEnds(world)
  if (hasCrossed(turn)) endWith(turn, 'endings/over-the-panj', causes)
  else if (isBroken(turn)) endWith(turn, 'endings/shot-fleeing', causes)
  else if (world.week > LAST_WEEK && (isSettled(turn) || world.week >= LAST_CODA_WEEK)) {
    const [ending, at] = afterlife(turn)
    if (at !== null) setBand(turn, PASHA, { at, task: { kind: 'camp' } })
    endWith(turn, ending, causes)
  }
}

/** Past the last week a fate that will not change is told at once; anybody still in the field is followed to the end of the coda. */
function isSettled(turn: Turn): boolean {
  const [ending, at] = afterlife(turn)
  return at === null && ending !== 'endings/truce'
}
