import type { Content } from '../../story/schema/content.ts'
import type { DistrictId, PersonId, PlaceId } from '../../story/schema/ids.ts'
import type { Goods, Order, Verb } from '../sim/command.ts'
import { oursIn } from '../sim/model/sides.ts'
import type { Band, BandId, World } from '../sim/world.ts'

/** What the reader has set before choosing a target: which band, and whether it rides hidden. */
export interface How {
  readonly band: BandId
  readonly hidden: boolean
}

/** Verbs that are carried out by one band. */
export const BAND_VERBS: readonly Verb[] = ['move', 'raid', 'besiege', 'muster', 'drill']

const GOODS: readonly Goods[] = ['grain', 'horses', 'men']
const AMOUNTS = { grain: [7, 21], horses: [10], men: [20], rifles: [10, 40] } as const

/** Bands that would obey, the Pasha's own first. */
export function obedient(world: World): readonly Band[] {
  const bands = oursIn(world).filter(band => band.men > 0)
  return [...bands].sort((a, b) => Number(b.id === 'bands/pasha') - Number(a.id === 'bands/pasha'))
}

const alive = (world: World, id: PersonId) => world.people[id]?.alive === true

function peopleOf(world: World, content: Content, roles: readonly string[]): readonly PersonId[] {
  return content.people
    .filter(({ id, role }) => roles.includes(role) && id !== 'people/enver-pasha' && alive(world, id))
    .map(({ id }) => id)
}

/** Places where a Red garrison is known to stand. */
const garrisons = (world: World): readonly PlaceId[] => [
  ...new Set(
    Object.values(world.bands)
      .filter(({ side, task, men, hidden }) => side === 'reds' && task.kind === 'garrison' && men > 0 && !hidden)
      .map(({ at }) => at),
  ),
]

type Make = (world: World, content: Content, how: How) => readonly Order[]

const OFFERS: Make = (world, content) => [
  ...garrisons(world).flatMap((to): Order[] => [
    { kind: 'offer', to, terms: 'surrender' },
    { kind: 'offer', to, terms: 'passage' },
  ]),
  ...peopleOf(world, content, ['chief', 'red']).map((to): Order => ({ kind: 'offer', to, terms: 'peace' })),
]

const WRITE_TO = {
  help: ['patron'],
  oath: ['patron'],
  vouch: ['patron', 'chief', 'adviser', 'jadid'],
  join: ['chief', 'jadid', 'adviser'],
  'quit-turkestan': ['red'],
  thanks: ['chief', 'patron'],
} as const

/** All orders of a verb that can be thought of here, whether or not they would be obeyed. */
const MAKE: Readonly<Record<Verb, Make>> = {
  move: (_, { places }, { band, hidden }) => places.map(({ id }) => ({ kind: 'move', band, to: id, hidden })),
  raid: (_, { places }, { band }) =>
    places.filter(({ district }) => district !== null).map(({ id }) => ({ kind: 'raid', band, place: id })),
  besiege: (world, _, { band }) => garrisons(world).map(place => ({ kind: 'besiege', band, place })),
  offer: OFFERS,
  muster: (_world, _content, { band }) => [
    { kind: 'muster', band, how: 'gather' },
    { kind: 'muster', band, how: 'disperse' },
  ],
  drill: (_world, _content, { band }) => [{ kind: 'drill', band }],
  take: (world, { districts, places }) => {
    // Only where his men stand can anything be taken; the rest of the country needs no list of refusals.
    const under = new Set(obedient(world).map(({ at }) => places.find(({ id }) => id === at)?.district))
    return districts
      .filter(({ id }) => under.has(id))
      .flatMap(({ id }) => GOODS.map((goods): Order => ({ kind: 'take', district: id, goods })))
  },
  give: (world, content) => {
    const near: readonly (PersonId | DistrictId)[] = [
      ...peopleOf(world, content, ['chief', 'civilian']),
      ...content.districts
        .filter(({ id }) => world.pledges.some(({ to, state }) => to === id && state === 'open'))
        .map(({ id }) => id),
    ]
    return near.flatMap(to =>
      Object.entries(AMOUNTS).flatMap(([goods, amounts]) =>
        amounts.map((amount): Order => ({ kind: 'give', to, goods: goods as keyof typeof AMOUNTS, amount })),
      ),
    )
  },
  ask: (world, content) =>
    peopleOf(world, content, ['chief', 'jadid', 'civilian']).flatMap(person => {
      const lakai = content.people.find(({ id }) => id === person)?.district === 'districts/lakai'
      const chief = content.people.find(({ id }) => id === person)?.role !== 'civilian'
      const whats = [...(chief ? (['join'] as const) : []), 'guide', 'grain'] as const
      return [...whats, ...(lakai && chief ? (['leave-lakai'] as const) : [])].map(
        (what): Order => ({ kind: 'ask', person, what }),
      )
    }),
  write: (world, content) => [
    { kind: 'write', to: 'all', about: 'join' },
    { kind: 'write', to: 'all', about: 'quit-turkestan' },
    ...Object.entries(WRITE_TO).flatMap(([about, roles]) =>
      peopleOf(world, content, roles).map(
        (to): Order => ({ kind: 'write', to, about: about as keyof typeof WRITE_TO }),
      ),
    ),
  ],
}

/** Orders of one verb that can be thought of in this world, obeyed or not. */
export const ordersOf = (verb: Verb, world: World, content: Content, how: How): readonly Order[] =>
  MAKE[verb](world, content, how)

/** The place an order leads to, when it is one. */
export function goalOf(order: Order): PlaceId | null {
  if (order.kind === 'move') return order.to
  if (order.kind === 'raid' || order.kind === 'besiege') return order.place
  return null
}
