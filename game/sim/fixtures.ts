import { numbersOf } from '../../story/assumptions/index.ts'
import type { Content } from '../../story/schema/content.ts'
import type { DistrictId, PersonId, PlaceId } from '../../story/schema/ids.ts'
import type { Person, Stand } from '../../story/schema/person.ts'
import type { District, Place, Route } from '../../story/schema/place.ts'
import { acts } from '../../story/words/acts.ts'
import { pledges } from '../../story/words/pledges.ts'
import { begin } from './begin.ts'
import type { Command, Deed } from './command.ts'
import type { Outcome } from './outcome.ts'
import { step } from './step.ts'
import { openTurn, PASHA, type Turn } from './turn.ts'
import type { Band, BandId, World } from './world.ts'

const place = (name: string, district: DistrictId | null, metres = 500): Place => ({
  id: `places/${name}`,
  name,
  names: { russian: '', persian: '', modern: '' },
  at: [67, 38],
  metres,
  kind: 'village',
  district,
  position: 'estimated',
  note: '',
  cites: [],
})

const route = (a: string, b: string, halfDays: number, over: Partial<Route> = {}): Route => ({
  id: `routes/${a}-${b}`,
  a: `places/${a}`,
  b: `places/${b}`,
  road: 'caravan',
  km: halfDays * 19,
  horse: halfDays,
  guns: halfDays + halfDays,
  top: 900,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
  ...over,
})

const district = (
  name: string,
  seat: string,
  over: Partial<District> & { holder?: District['start']['holder']; support?: number } = {},
): District => {
  const { holder = 'republic', support = 20, ...rest } = over
  return {
    id: `districts/${name}`,
    name,
    role: 'play',
    seat: `places/${seat}`,
    thousands: 40,
    peoples: '',
    economy: '',
    authority: '',
    neighbours: [],
    start: { holder, support, grain: 1000, herds: 400 },
    cites: [],
    ...rest,
  }
}

const flat = (value: number): Stand => ({
  ideology: value,
  strategy: value,
  legitimacy: value,
  vision: value,
  tradition: value,
})

const person = (name: string, over: Partial<Person>): Person => ({
  id: `people/${name}`,
  name,
  script: '',
  role: 'chief',
  basis: 'invented',
  home: null,
  district: null,
  following: 0,
  stand: flat(0),
  weights: flat(5),
  regard: 0,
  aim: 'survive',
  kin: [],
  rivals: [],
  about: '',
  wins: '',
  loses: '',
  ...over,
})

/** A country of eight places, five districts and nine people, in which every rule can be tried by hand. */
export const TINY: Content = {
  places: [
    place('start', 'districts/west'),
    place('gate', 'districts/west'),
    place('market', 'districts/middle'),
    place('hill', 'districts/hills', 1500),
    place('top', 'districts/hills', 3000),
    place('valley', 'districts/vale'),
    place('ford', 'districts/vale'),
    place('bank', 'districts/bank'),
  ],
  routes: [
    route('start', 'gate', 2),
    route('gate', 'market', 4),
    route('market', 'hill', 2),
    route('hill', 'top', 4, { shut: [12, 1, 2], by: 'snow', guns: null }),
    route('market', 'valley', 3),
    route('valley', 'ford', 2, { slow: [5, 6, 7], by: 'flood' }),
    route('ford', 'bank', 2, { road: 'ferry', guns: null }),
  ],
  districts: [
    district('west', 'gate', { holder: 'reds', support: -20, neighbours: ['districts/middle'] }),
    district('middle', 'market', { holder: 'reds', neighbours: ['districts/west', 'districts/hills'] }),
    district('hills', 'hill', { holder: 'chiefs', support: 60, neighbours: ['districts/middle'] }),
    district('vale', 'valley', { holder: 'chiefs', support: 40, neighbours: ['districts/middle'] }),
    district('bank', 'bank', { holder: 'afghans', role: 'bank', support: 30 }),
  ],
  people: [
    person('aslan', {
      home: 'places/hill',
      district: 'districts/hills',
      following: 2000,
      stand: flat(100),
      regard: -20,
      aim: 'restore-emir',
    }),
    person('berdi', {
      home: 'places/valley',
      district: 'districts/vale',
      following: 800,
      stand: flat(40),
      regard: 25,
      aim: 'hold-valley',
      kin: ['people/aslan'],
    }),
    person('emir', { role: 'patron', stand: flat(90), aim: 'restore-emir' }),
    person('king', { role: 'patron', regard: 30, aim: 'survive' }),
    person('doctor', {
      role: 'jadid',
      home: 'places/market',
      district: 'districts/middle',
      following: 80,
      regard: 30,
      aim: 'republic',
    }),
    person('orderly', { role: 'officer', regard: 60, aim: 'serve' }),
    person('colonel', { role: 'red', regard: -60, aim: 'serve' }),
    person('miller', { role: 'civilian', home: 'places/hill', district: 'districts/hills' }),
    person('friend', {
      role: 'adviser',
      home: 'places/valley',
      district: 'districts/vale',
      regard: 40,
      aim: 'republic',
    }),
  ],
  scenes: [],
  history: [],
  pledges,
  acts,
  numbers: { ...numbersOf(), 'garrison-men.gate': 200, 'garrison-men.market': 100 },
}

/** The tiny world at its beginning, with the Pasha's band and others changed as asked. */
export function tiny(own: Partial<Band> = {}, seed = 1): World {
  const world = begin(TINY, seed)
  const pasha = { ...world.bands[PASHA]!, at: 'places/market' as PlaceId, hidden: false, ...own }
  return { ...world, week: 4, bands: { ...world.bands, [PASHA]: pasha } }
}

/** A world with one band changed. */
export function withBand(world: World, id: BandId, patch: Partial<Band>): World {
  return { ...world, bands: { ...world.bands, [id]: { ...world.bands[id]!, ...patch } } }
}

/** A world without some of its bands. */
export function withoutBands(world: World, ...ids: readonly BandId[]): World {
  const bands = Object.fromEntries(Object.entries(world.bands).filter(([id]) => !ids.includes(id as BandId)))
  return { ...world, bands }
}

/** A world in which somebody thinks otherwise of the Pasha. */
export function withRegard(world: World, id: PersonId, regard: number): World {
  return { ...world, people: { ...world.people, [id]: { ...world.people[id]!, regard } } }
}

/** A turn over a tiny world. */
export const tinyTurn = (world: World = tiny()): Turn => openTurn(world, TINY)

/** The world after a command that must be obeyed. */
export function after(world: World, command: Command): World {
  const outcome = step(world, command, TINY)
  if (!outcome.ok) throw new Error(`refused: ${outcome.why}`)
  return outcome.world
}

/** The world after some weeks. */
export function weeksLater(world: World, weeks: number): World {
  let now = world
  for (let i = 0; i < weeks && now.ending === null; i++) now = after(now, { kind: 'week' })
  return now
}

/** What a command is answered. */
export const answer = (world: World, command: Command): Outcome => step(world, command, TINY)

/** Why a command is refused; null when it is obeyed. */
export function refused(world: World, command: Command): string | null {
  const outcome = step(world, command, TINY)
  return outcome.ok ? null : outcome.why
}

/** A deed of a scene as a command. */
export const deed = (d: Deed): Command => ({ kind: 'deed', deed: d, scene: 'test' })
