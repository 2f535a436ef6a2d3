import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { Order, Verb } from '../sim/command.ts'
import { oursIn } from '../sim/model/sides.ts'
import { allOrders, type Considered } from '../sim/views/orders.ts'
import { promisesOf } from '../sim/views/promises.ts'
import { refusalOf } from '../sim/views/refusals.ts'
import { distancesFrom } from '../sim/views/roads.ts'
import { ridingMonth } from '../sim/weather.ts'
import type { Band, BandId, World } from '../sim/world.ts'

/** What the reader has set before choosing a target: which band, and whether it rides hidden. */
export interface How {
  readonly band: BandId
  readonly hidden: boolean
}

/** Verbs that are carried out by one band. */
export const BAND_VERBS: readonly Verb[] = ['move', 'raid', 'besiege', 'muster', 'drill']

/** Bands that would obey, the Pasha's own first. */
export function obedient(world: World): readonly Band[] {
  const bands = oursIn(world).filter(band => band.men > 0)
  return [...bands].sort((a, b) => Number(b.id === 'bands/pasha') - Number(a.id === 'bands/pasha'))
}

/** Letters to everybody at once. */
const OPEN_LETTERS: readonly Order[] = [
  { kind: 'write', to: 'all', about: 'join' },
  { kind: 'write', to: 'all', about: 'quit-turkestan' },
]

/** One order against a place, weighed: its refusal, the ride, the grain left on arrival. */
function weigh(
  order: Order,
  goal: PlaceId,
  band: Band,
  world: World,
  content: Content,
  far: Far,
): Considered {
  const halfDays = far.get(goal) ?? null
  const grainAfter = halfDays === null ? null : Math.max(0, band.grain - Math.ceil(halfDays / 2))
  return {
    order,
    refusal: refusalOf(world, order, content),
    halfDays,
    grainAfter,
    promises: promisesOf(world, order, content),
  }
}
type Far = ReadonlyMap<PlaceId, number>

/** What a band could do against a place named in the atlas. */
export function towards(
  place: PlaceId,
  { band: id }: How,
  world: World,
  content: Content,
): readonly Considered[] {
  const band = world.bands[id]
  if (!band) return []
  const far = distancesFrom(content, band.at, ridingMonth({ world, content }))
  const orders: readonly Order[] = [
    { kind: 'move', band: id, to: place, hidden: false },
    { kind: 'move', band: id, to: place, hidden: true },
    { kind: 'raid', band: id, place },
    { kind: 'besiege', band: id, place },
  ]
  return orders.map(order => weigh(order, place, band, world, content, far))
}

function everywhere(verb: 'move' | 'raid', { band: id, hidden }: How, world: World, content: Content) {
  const band = world.bands[id]
  if (!band) return []
  const far = distancesFrom(content, band.at, ridingMonth({ world, content }))
  return content.places
    .filter(place => verb === 'move' || place.district !== null)
    .map(({ id: place }) =>
      weigh(
        verb === 'move' ? { kind: 'move', band: id, to: place, hidden } : { kind: 'raid', band: id, place },
        place,
        band,
        world,
        content,
        far,
      ),
    )
}

const FAR_OFF = Number.MAX_SAFE_INTEGER

/** Orders of one verb that can be thought of now, the nearest goal first, obeyed or not. */
export function optionsOf(verb: Verb, how: How, world: World, content: Content): readonly Considered[] {
  if (verb === 'move' || verb === 'raid')
    return everywhere(verb, how, world, content).sort(
      (a, b) => (a.halfDays ?? FAR_OFF) - (b.halfDays ?? FAR_OFF),
    )
  const all = allOrders(world, content).filter(({ order }) => order.kind === verb)
  if (verb === 'write')
    return [
      ...OPEN_LETTERS.map(order => ({
        order,
        refusal: refusalOf(world, order, content),
        halfDays: null,
        grainAfter: null,
        promises: promisesOf(world, order, content),
      })),
      ...all,
    ]
  return BAND_VERBS.includes(verb)
    ? all.filter(({ order }) => 'band' in order && order.band === how.band)
    : all
}
