/** What an argument of a query must be: the linter checks ids of these kinds against the records. */
export type Asked =
  | 'place'
  | 'district'
  | 'person'
  | 'party'
  | 'pledge'
  | 'act'
  | 'choice'
  | 'scene'
  | 'phase'
  | 'feeler'
  | 'happening'
  | 'season'
  | 'ending'

interface Query {
  readonly asks: readonly Asked[]
  /** Least and greatest answer; the walker tries both. */
  readonly range: readonly [least: number, most: number]
  /** What ink's own fallback answers when no world is there. */
  readonly cold: number
}

const flag = (...asks: Asked[]): Query => ({ asks, range: [0, 1], cold: 0 })
const count = (most: number, cold: number, ...asks: Asked[]): Query => ({ asks, range: [0, most], cold })
const signed = (...asks: Asked[]): Query => ({ asks, range: [-100, 100], cold: 0 })
/** Weeks since; 99 when it never was. */
const ago = (...asks: Asked[]): Query => ({ asks, range: [0, 99], cold: 99 })

/**
 * Every question ink and `# if:` may ask of the world; all answers are whole numbers, yes is 1.
 * The answers themselves stand in `game/sim/views/queries.ts`; a test holds the two lists together.
 */
export const QUERIES = {
  week: count(44, 1),
  men: count(3000, 24),
  host: count(9000, 24),
  rifles: count(3000, 24),
  horses: count(3000, 24),
  grain: count(60, 10),
  order: count(100, 40),
  spirit: count(100, 60),
  captive: flag(),
  captive_weeks: count(20, 0),
  free: { asks: [], range: [0, 1], cold: 1 },
  at: flag('place'),
  in_district: flag('district'),
  hidden: flag(),
  regard: signed('person'),
  with_us: flag('person'),
  against: flag('person'),
  alive: { asks: ['person'], range: [0, 1], cold: 1 },
  here: flag('person'),
  holds: flag('district'),
  control: count(100, 50, 'district'),
  support: signed('district'),
  store: count(500, 100, 'district'),
  pledged: flag('party', 'pledge'),
  promised: flag('pledge'),
  kept: flag('party', 'pledge'),
  broken: flag('party', 'pledge'),
  exposed: flag('party', 'pledge'),
  owes: count(12, 0),
  declared: flag('act'),
  chose: flag('choice'),
  seen: flag('scene'),
  seen_ago: ago('scene'),
  alarm: count(1000, 100),
  phase: flag('phase'),
  feeler: flag('feeler'),
  besieging: flag('place'),
  weeks_besieging: count(12, 0),
  happened: flag('happening'),
  happened_ago: ago('happening'),
  happened_at: flag('happening', 'place'),
  took_dushanbe: flag(),
  lost_dushanbe: flag(),
  dead: count(5000, 0),
  fled: count(20000, 0),
  season: flag('season'),
  winter: flag(),
  ending: flag('ending'),
  shots: count(20, 0),
} as const satisfies Record<string, Query>

export type QueryName = keyof typeof QUERIES

/** A question put to the world: name and arguments in, a whole number out. */
export type Ask = (query: QueryName, args: readonly (string | number)[]) => number

export const PHASES = ['neglect', 'talk', 'build-up', 'offensive', 'pacification'] as const
export const FEELERS = ['none', 'offered', 'accepted', 'stalled', 'refused'] as const
export const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const
export const QUESTIONS = ['alive', 'believed', 'valleys', 'left', 'lasted'] as const

/** True for a name of the table. */
export function isQuery(name: string): name is QueryName {
  return Object.hasOwn(QUERIES, name)
}

/** The table's entry with its wide type, for code that runs over any query. */
export function query(name: QueryName): Query {
  return QUERIES[name]
}
