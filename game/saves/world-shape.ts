import type { Stand } from '../../story/schema/person.ts'
import { HAPPENINGS, type Happening } from '../sim/happening.ts'
import type {
  Band,
  DistrictState,
  Letter,
  March,
  PersonState,
  Pledge,
  PublicAct,
  Reds,
  Report,
  Task,
  World,
} from '../sim/world.ts'
import {
  either,
  id,
  kinds,
  list,
  object,
  oneOf,
  optional,
  orNull,
  type Shape,
  table,
  text,
  whole,
  yesNo,
} from './shape.ts'

const word = text(80, /^[a-z0-9-]+$/)
const scene = text(80, /^[a-z]\w*$/)
const week = whole(0, 60)
const count = whole(0, 1_000_000)
const signed = (most: number) => whole(-most, most)
const percent = whole(0, 100)
const idKey = (home: string) => new RegExp(`^${home}/[a-z0-9-]+$`)
const side = oneOf('pasha', 'chiefs', 'reds', 'afghans')

const lean = signed(100_000)
const stand = object<Stand>({
  ideology: lean,
  strategy: lean,
  legitimacy: lean,
  vision: lean,
  tradition: lean,
})

const march = object<March>({ path: list(id('places'), 200), route: id('routes'), done: whole(0, 1000) })

const task = kinds<Task>({
  camp: {},
  march: { to: id('places'), march },
  besiege: { place: id('places'), since: orNull(week), march: orNull(march) },
  raid: { place: id('places') },
  drill: { weeks: count },
  garrison: {},
})

const band = object<Band>({
  id: id('bands'),
  side,
  leader: orNull(id('people')),
  men: count,
  horses: count,
  rifles: count,
  guns: count,
  machineGuns: count,
  grain: count,
  order: percent,
  spirit: percent,
  hidden: yesNo,
  at: id('places'),
  follows: orNull(id('bands')),
  task,
})

const district = object<DistrictState>({
  holder: oneOf('reds', 'republic', 'chiefs', 'pasha', 'matcha', 'afghans'),
  control: percent,
  support: signed(100),
  grain: count,
  herds: count,
  dead: count,
  fled: count,
  concessions: percent,
})

const person = object<PersonState>({
  alive: yesNo,
  regard: signed(100),
  grounds: table(/^[a-z0-9-]+$/, signed(100_000)),
  band: orNull(id('bands')),
  at: orNull(id('places')),
  following: count,
  stance: oneOf('free', 'with', 'against', 'away'),
})

const pledge = object<Pledge>({
  id: count,
  to: id('people', 'districts'),
  what: word,
  week,
  due: orNull(whole(0, 300)),
  witnesses: list(id('people'), 100),
  state: oneOf('open', 'kept', 'broken', 'released'),
  knownTo: list(id('people'), 100),
  scene: orNull(scene),
})

const happening = object<Happening>({
  id: count,
  week,
  kind: oneOf(...HAPPENINGS),
  band: optional(id('bands')),
  other: optional(id('bands')),
  person: optional(id('people')),
  place: optional(id('places')),
  district: optional(id('districts')),
  village: optional(id('places')),
  n: optional(whole(-1_000_000, 1_000_000)),
  what: optional(text(120)),
  why: optional(list(word, 8)),
  causes: list(count, 100),
  witnessed: yesNo,
})

const report = object<Report>({
  id: count,
  week,
  of: week,
  source: oneOf('rider', 'merchant', 'prisoner', 'letter', 'chief', 'deserter'),
  happening: count,
  sure: whole(1, 3),
  wrong: yesNo,
})

const letter = object<Letter>({
  id: count,
  from: either(oneOf('pasha'), id('people')),
  to: either(oneOf('all'), id('people')),
  about: word,
  sent: week,
  arrives: whole(0, 300),
  opened: yesNo,
})

/** A whole world, as `game/sim/world.ts` types it; a field that is missing, foreign or out of range is named. */
export const world: Shape = object<World>({
  rulesVersion: whole(1),
  seed: whole(),
  week,
  pasha: object<World['pasha']>({
    alive: yesNo,
    captiveOf: orNull(id('people')),
    captiveSince: orNull(week),
    stand,
    question: orNull(word),
  }),
  bands: table(idKey('bands'), band),
  districts: table(idKey('districts'), district),
  people: table(idKey('people'), person),
  pledges: list(pledge),
  acts: list(object<PublicAct>({ what: word, week, place: orNull(id('places')) })),
  letters: list(letter),
  reports: list(report),
  reds: object<Reds>({
    phase: oneOf('neglect', 'talk', 'build-up', 'offensive', 'pacification'),
    alarm: whole(0, 1000),
    gathered: count,
    phaseSince: week,
    ordered: count,
    heard: count,
    feeler: oneOf('none', 'offered', 'accepted', 'stalled', 'refused'),
  }),
  scars: list(object<World['scars'][number]>({ place: id('places'), week, by: side })),
  camps: list(object<World['camps'][number]>({ week, place: id('places') })),
  seen: table(/^[a-z]\w*$/, week),
  chosen: table(/^[a-z]\w*\.[a-z][a-z0-9-]*$/, week),
  chronicle: list(happening),
  ending: orNull(id('endings')),
})
