import type { Content } from '../../../story/schema/content.ts'
import type { DistrictId, PersonId } from '../../../story/schema/ids.ts'
import { districtOf, landOf, num } from '../gazetteer.ts'
import { bandsOf, PASHA, whole } from '../turn.ts'
import type { World } from '../world.ts'

/** What the five questions are answered from; nothing is added up. */
export interface Audit {
  readonly pashaAlive: boolean
  readonly dead: readonly PersonId[]
  readonly believers: readonly PersonId[]
  readonly brokenWords: number
  readonly civiliansDead: number
  readonly householdsFled: number
  readonly yours: readonly DistrictId[]
  readonly reds: number
  readonly conceded: number
  readonly weeks: number
}

/** Reads what the five answers rest on off a finished world; only districts in `play` count, and from a regard of `well` somebody wishes him well. */
export function auditOf(world: World, play: readonly DistrictId[], well: number): Audit {
  const people = Object.entries(world.people) as [PersonId, World['people'][PersonId]][]
  const states = play.flatMap(id => {
    const state = world.districts[id]
    return state ? [{ id, state }] : []
  })
  const sum = (of: 'dead' | 'fled') => states.reduce((n, { state }) => n + state[of], 0)
  return {
    pashaAlive: world.pasha.alive,
    dead: people.filter(([id, { alive }]) => !alive && id !== 'people/enver-pasha').map(([id]) => id),
    believers: people
      .filter(
        ([, { alive, stance, regard }]) =>
          alive && (stance === 'with' || (stance !== 'against' && regard >= well)),
      )
      .map(([id]) => id),
    brokenWords: world.pledges.filter(({ state }) => state === 'broken').length,
    civiliansDead: sum('dead'),
    householdsFled: sum('fled'),
    yours: states.filter(({ state }) => state.holder === 'pasha').map(({ id }) => id),
    reds: states.filter(({ state }) => state.holder === 'reds').length,
    conceded: states.filter(({ state }) => state.concessions > 0).length,
    weeks: world.week,
  }
}

/** The districts that can be fought over: the country the questions are about. */
export const countryOf = (content: Content): readonly DistrictId[] =>
  content.districts.filter(({ role }) => role === 'play').map(({ id }) => id)

/** The five questions in the order in which they are asked. */
export const QUESTIONS = ['alive', 'believed', 'valleys', 'left', 'lasted'] as const
export type Question = (typeof QUESTIONS)[number]

/** The five answers as whole numbers; in each, more is better. They share no unit and are never added up. */
export type Answers = Readonly<Record<Question, number>>

const FIGHTS = ['battle-won', 'battle-lost']

/**
 * Who is alive? A hundred points, less one for every `dead-to-a-point` villagers and men of his lost in fights and fevers,
 * less `of-one-known` for each person dead by name, less `of-himself` if he is dead.
 */
function aliveOf(world: World, audit: Audit, weight: (name: string) => number): number {
  const men = world.chronicle
    .filter(h => h.band === PASHA && (FIGHTS.includes(h.kind) || h.kind === 'died'))
    .reduce((sum, h) => sum + (h.n ?? 0), 0)
  return (
    100 -
    whole((audit.civiliansDead + men) / weight('questions.dead-to-a-point')) -
    audit.dead.length * weight('questions.of-one-known') -
    (audit.pashaAlive ? 0 : weight('questions.of-himself'))
  )
}

/**
 * Who still believed you? The mean regard of the living who heard a promise of his, from -100 to 100 (0 when nobody did), and
 * `of-a-believer` for each who stands by him or wishes him well, and `of-a-word` for each word kept, and less twice that for
 * each broken.
 */
function believedOf(world: World, audit: Audit, weight: (name: string) => number): number {
  const heard = new Set(
    world.pledges.flatMap(({ to, witnesses, knownTo }) => [to as PersonId, ...witnesses, ...knownTo]),
  )
  const regards = [...heard].flatMap(id => (world.people[id]?.alive ? [world.people[id].regard] : []))
  const mean = whole(regards.reduce((sum, regard) => sum + regard, 0) / (regards.length || 1))
  const kept = world.pledges.filter(({ state }) => state === 'kept').length
  return (
    mean +
    audit.believers.length * weight('questions.of-a-believer') +
    (kept - audit.brokenWords - audit.brokenWords) * weight('questions.of-a-word')
  )
}

const TAKINGS = ['looted', 'chief-raided']

/**
 * What did the valleys pay? A hundred points, less one for every `dead-to-a-point` civilians, `fled-to-a-point` households and
 * `loads-to-a-point` loads taken by whoever it was, and less `of-a-burnt-village` for each village burnt; below 0 when they paid more.
 */
function valleysOf(world: World, audit: Audit, weight: (name: string) => number): number {
  const loads = world.chronicle
    .filter(h => TAKINGS.includes(h.kind) || (h.kind === 'levied' && h.what === 'grain'))
    .reduce((sum, h) => sum + (h.n ?? 0), 0)
  const burnt = world.chronicle.filter(h => h.kind === 'village-burnt').length
  return (
    100 -
    whole(audit.civiliansDead / weight('questions.dead-to-a-point')) -
    whole(audit.householdsFled / weight('questions.fled-to-a-point')) -
    whole(loads / weight('questions.loads-to-a-point')) -
    burnt * weight('questions.of-a-burnt-village')
  )
}

/** Public acts that restore an institution. */
const RESTORED = ['restore-waqf', 'council-of-chiefs', 'keep-jadids']

/** Whether some chief in a valley without Reds would still take the Pasha in. */
function hasRefuge(world: World, content: Content): boolean {
  const enough = num(content, 'ends.host-regard')
  return content.people.some(({ id, role, home }) => {
    const state = world.people[id]
    if (role !== 'chief' || !state?.alive || state.stance === 'against' || state.regard < enough) return false
    const valley = districtOf(landOf(content), home)
    return valley !== null && world.districts[valley]?.holder !== 'reds'
  })
}

/**
 * What did you leave standing? The mean support of the country's villages, from -100 to 100, `of-an-institution` for each act of
 * his that restored something, `of-a-conceded-district` for each district in which the other side gave something back, `of-a-band`
 * for each band that is not Red, one for every `rifles-to-a-point` rifles those bands have, and `of-a-refuge` if a chief would still take him in.
 */
function leftOf(world: World, content: Content, audit: Audit, weight: (name: string) => number): number {
  const country = countryOf(content).flatMap(id => world.districts[id] ?? [])
  const support = whole(country.reduce((sum, state) => sum + state.support, 0) / (country.length || 1))
  const acts = RESTORED.filter(what => world.acts.some(act => act.what === what)).length
  const bands = bandsOf(world).filter(band => band.side !== 'reds' && band.men > 0)
  const rifles = bands.reduce((sum, band) => sum + band.rifles, 0)
  return (
    support +
    acts * weight('questions.of-an-institution') +
    audit.conceded * weight('questions.of-a-conceded-district') +
    bands.length * weight('questions.of-a-band') +
    whole(rifles / weight('questions.rifles-to-a-point')) +
    (hasRefuge(world, content) ? weight('questions.of-a-refuge') : 0)
  )
}

/** How long did you last? The weeks he camped in a district of the country, as a guest or free; the road from Bukhara and the far bank do not count. */
function lastedOf(world: World, content: Content): number {
  const country = new Set<DistrictId | null>(countryOf(content))
  return world.camps.filter(({ place }) => country.has(districtOf(landOf(content), place))).length
}

/** The five answers of a finished world in whole numbers, more being better in each. Nothing adds them up. */
export function fiveQuestions(world: World, content: Content): Answers {
  const weight = (name: string) => num(content, name)
  const audit = auditOf(world, countryOf(content), weight('questions.wishes-well'))
  return {
    alive: aliveOf(world, audit, weight),
    believed: believedOf(world, audit, weight),
    valleys: valleysOf(world, audit, weight),
    left: leftOf(world, content, audit, weight),
    lasted: lastedOf(world, content),
  }
}
