import type { Content } from '../../../story/schema/content.ts'
import type { DistrictId, PersonId, PlaceId } from '../../../story/schema/ids.ts'
import type { Order } from '../command.ts'
import { districtOf, landOf } from '../gazetteer.ts'
import { isOurs, oursIn } from '../model/sides.ts'
import { openPrice } from '../model/will.ts'
import type { Refusal } from '../outcome.ts'
import { openTurn, PASHA, pashaBand, whole } from '../turn.ts'
import { ridingMonth } from '../weather.ts'
import type { Band, World } from '../world.ts'
import { type Promised, promisesOf } from './promises.ts'
import { refusalOf } from './refusals.ts'
import { distancesFrom } from './roads.ts'

/** An order the player could consider: why it would be refused (null: it would be obeyed) and what it would cost. */
export interface Considered {
  readonly order: Order
  readonly refusal: Refusal | null
  /** Half-days on the road; null where nothing is ridden or no road is open. */
  readonly halfDays: number | null
  /** Days of grain left in the sacks on arrival, villages apart; null as above. */
  readonly grainAfter: number | null
  /** What he would promise, if it is obeyed and agreed to. */
  readonly promises: readonly Promised[]
}

function consider(
  world: World,
  content: Content,
  order: Order,
  halfDays: number | null,
  band: Band,
): Considered {
  const grainAfter = halfDays === null ? null : Math.max(0, band.grain - whole((halfDays + 1) / 2))
  const promises = promisesOf(world, order, content)
  return { order, refusal: refusalOf(world, order, content), halfDays, grainAfter, promises }
}

function bandOrders(world: World, content: Content, band: Band, to: PlaceId | null): readonly Considered[] {
  const far = distancesFrom(content, band.at, ridingMonth({ world, content }))
  const garrisons = Object.values(world.bands).filter(b => b.side === 'reds' && b.task.kind === 'garrison')
  const places = to === null ? [] : [to]
  const targets = to === null ? garrisons.map(g => g.at) : [to]
  const orders: Order[] = [
    ...places.flatMap((place): Order[] => [
      { kind: 'move', band: band.id, to: place, hidden: false },
      { kind: 'move', band: band.id, to: place, hidden: true },
    ]),
    ...targets.flatMap((place): Order[] => [
      { kind: 'raid', band: band.id, place },
      { kind: 'besiege', band: band.id, place },
    ]),
    { kind: 'muster', band: band.id, how: 'gather' },
    { kind: 'muster', band: band.id, how: 'disperse' },
    { kind: 'drill', band: band.id },
  ]
  return orders.map(order => {
    const goal =
      order.kind === 'move'
        ? order.to
        : order.kind === 'raid' || order.kind === 'besiege'
          ? order.place
          : null
    return consider(world, content, order, goal === null ? null : (far.get(goal) ?? null), band)
  })
}

/** All that can be ordered of one band now; with a place, the rides and blows against that place only. */
export function ordersForBand(
  world: World,
  content: Content,
  id: Band['id'],
  to: PlaceId | null = null,
): readonly Considered[] {
  const band = world.bands[id]
  return band && isOurs(band) ? bandOrders(world, content, band, to) : []
}

/** All that can be asked of, written or given to one person now. */
export function ordersForPerson(world: World, content: Content, person: PersonId): readonly Considered[] {
  const record = landOf(content).person.get(person)
  if (!record || !world.people[person]) return []
  // Those without riders can show the way or share their grain; only a Lakai can take his people out of Lakai country.
  const priced = openPrice(openTurn(world, content), person) !== undefined
  const asks = [
    // Who rides with the Pasha and has named a price is given it to stay.
    ...(priced && world.people[person]?.stance === 'with' ? (['stay'] as const) : []),
    ...(record.following > 0 || record.role === 'officer' ? (['join'] as const) : []),
    'guide',
    'grain',
    ...(world.pledges.some(p => p.to === person && p.state === 'open') ? (['release'] as const) : []),
    ...(record.role === 'chief' && record.district === 'districts/lakai' ? (['leave-lakai'] as const) : []),
  ] as const
  const letters =
    record.role === 'red'
      ? (['quit-turkestan', 'thanks'] as const)
      : record.role === 'patron'
        ? (['oath', 'help', 'vouch', 'thanks'] as const)
        : (['join', 'help', 'vouch', 'thanks'] as const)
  const gifts = [
    { goods: 'rifles', amount: 10 },
    { goods: 'horses', amount: 5 },
    { goods: 'grain', amount: 7 },
  ] as const
  // A patron is given nothing, but his volunteers may be owed their month.
  const owesPay = world.pledges.some(
    p => p.to === person && p.what === 'pay-volunteers' && p.state === 'open' && record.role === 'patron',
  )
  const terms = record.role === 'red' ? (['peace', 'surrender'] as const) : (['peace'] as const)
  const orders: Order[] = [
    ...(record.role === 'red' || record.role === 'patron'
      ? []
      : asks.map((what): Order => ({ kind: 'ask', person, what }))),
    ...letters.map((about): Order => ({ kind: 'write', to: person, about })),
    ...(record.role === 'chief' || record.role === 'civilian' || owesPay
      ? gifts
          .filter(({ goods }) => goods !== 'rifles' || record.role === 'chief')
          .map((gift): Order => ({ kind: 'give', to: person, ...gift }))
      : []),
    ...(record.role === 'red' || record.role === 'chief'
      ? terms.map((term): Order => ({ kind: 'offer', to: person, terms: term }))
      : []),
  ]
  return orders.map(order => consider(world, content, order, null, pashaBand(world)))
}

/** All that can be taken from, given to or offered at one district and its town now. */
export function ordersForDistrict(
  world: World,
  content: Content,
  district: DistrictId,
): readonly Considered[] {
  const seat = landOf(content).district.get(district)?.seat
  const goods = ['grain', 'horses', 'men'] as const
  const orders: Order[] = [
    ...goods.map((what): Order => ({ kind: 'take', district, goods: what })),
    { kind: 'give', to: district, goods: 'grain', amount: 7 },
    ...(seat === undefined
      ? []
      : (['surrender', 'passage'] as const).map((terms): Order => ({ kind: 'offer', to: seat, terms }))),
  ]
  return orders.map(order => consider(world, content, order, null, pashaBand(world)))
}

/** Every order worth showing at this stop: for each of his bands, the people in reach, and the country underfoot. */
export function allOrders(world: World, content: Content): readonly Considered[] {
  const land = landOf(content)
  const here = districtOf(land, pashaBand(world).at)
  const bands = [pashaBand(world), ...oursIn(world).filter(band => band.id !== PASHA)]
  return [
    ...bands.flatMap(band => bandOrders(world, content, band, null)),
    ...content.people.flatMap(person => ordersForPerson(world, content, person.id)),
    ...(here === null ? [] : ordersForDistrict(world, content, here)),
  ]
}
