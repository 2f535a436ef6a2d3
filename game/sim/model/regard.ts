import type { PersonId } from '../../../story/schema/ids.ts'
import type { Person, Stand } from '../../../story/schema/person.ts'
import type { HappeningKind } from '../happening.ts'
import { of, ofKind, PASHA, setPerson, share, type Turn, whole, within } from '../turn.ts'
import type { PersonState } from '../world.ts'
import { distanceTo, HIS_POLE, standOf } from './stand.ts'

/** One thing that makes up a regard: a word of `story/words/reasons.ts` and its weight. */
export interface Ground {
  readonly why: string
  readonly weight: number
}

const SUCCESS: readonly HappeningKind[] = ['battle-won', 'town-taken', 'garrison-yields']
const FAILURE: readonly HappeningKind[] = ['battle-lost', 'town-lost', 'siege-broken', 'band-broken']

/** Standing from what men have heard of late: successes lift it, failures sink it, both fade. */
export function fortune(turn: Turn): number {
  const span = of(turn, 'regard.memory-of-battles')
  const each = of(turn, 'regard.of-success')
  const most = of(turn, 'regard.most-of-success')
  const told = (kind: HappeningKind): number => {
    let sum = 0
    const page = ofKind(turn.world, kind)
    for (let i = page.length - 1; i >= 0; i--) {
      const h = page[i]!
      const age = turn.world.week - h.week
      if (age > span) break
      if (h.what === 'drawn' || (h.band !== undefined && h.band !== PASHA)) continue
      sum += whole((each * (span - age + 1)) / (span + 1))
    }
    return sum
  }
  const won = SUCCESS.reduce((sum, kind) => sum + told(kind), 0)
  const lost = FAILURE.reduce((sum, kind) => sum + told(kind), 0)
  return within(won - lost, -most, most)
}

/** Distances moved, by stand and person: a stand lasts until the next promise, and everybody weighs it every week. */
const moved = new WeakMap<Stand, Map<Person, number>>()

/** What Enver's moves along the axes are worth to one person, since he rode out. */
function nearness(turn: Turn, person: Person, stand: Stand): number {
  const known = moved.get(stand) ?? new Map<Person, number>()
  moved.set(stand, known)
  const far = known.get(person) ?? distanceTo(person, HIS_POLE) - distanceTo(person, stand)
  known.set(person, far)
  return share(far, of(turn, 'regard.of-distance'))
}

/** All that makes up one person's regard now, the heaviest first. */
export function groundsOf(
  turn: Turn,
  person: Person,
  luck = fortune(turn),
  stand = standOf(turn.world, turn.land),
): readonly Ground[] {
  const state = turn.world.people[person.id]
  const near = nearness(turn, person, stand)
  const grounds: Ground[] = [
    { why: 'first-sight', weight: person.regard },
    { why: near >= 0 ? 'nearer' : 'further', weight: near },
    { why: 'fortune', weight: luck },
    ...Object.entries(state?.grounds ?? {}).map(([why, weight]) => ({ why, weight })),
  ]
  return grounds
    .filter(ground => ground.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.why < b.why ? -1 : 1))
}

/** Adds to a ground of somebody's regard; one ground alone is kept within its bound. */
export function addGround(turn: Turn, id: PersonId, why: string, weight: number): void {
  const state = turn.world.people[id]
  if (!state) return
  const most = of(turn, 'regard.most-of-one-ground')
  const next = within((state.grounds[why] ?? 0) + weight, -most, most)
  setPerson(turn, id, { grounds: { ...state.grounds, [why]: next } })
}

/** Grounds that do not wear off: what a man is, and a word that was kept. */
const LASTING: readonly string[] = ['kept-word', 'old-friend', 'kin', 'first-sight']

/** A week passes: gratitude wears off by a point for each ground, awe faster, offences do not. */
export function gratitudeFades(turn: Turn): void {
  const step = of(turn, 'regard.gratitude-fades')
  const wonder = 100 - of(turn, 'awe.fades')
  for (const { id } of turn.content.people) {
    const state = turn.world.people[id]
    if (!state || Object.values(state.grounds).every(weight => weight <= 0)) continue
    const grounds = Object.entries(state.grounds).map(([why, weight]): [string, number] => [
      why,
      weight > 0 && !LASTING.includes(why)
        ? why === 'awe'
          ? share(weight, wonder)
          : Math.max(0, weight - step)
        : weight,
    ])
    setPerson(turn, id, { grounds: Object.fromEntries(grounds.filter(([, weight]) => weight !== 0)) })
  }
}

/** What a person's regard was last reckoned from: his state, Enver's stand, and luck. */
const reckoned = new WeakMap<PersonState, { stand: Stand; luck: number; content: Turn['content'] }>()

/** Brings Enver's stand and everybody's regard up to date with what has been said and done. */
export function refreshRegard(turn: Turn): void {
  const stand = standOf(turn.world, turn.land)
  if (turn.world.pasha.stand !== stand) turn.world = { ...turn.world, pasha: { ...turn.world.pasha, stand } }
  const luck = fortune(turn)
  for (const person of turn.content.people) {
    const state = turn.world.people[person.id]
    if (!state) continue
    const last = reckoned.get(state)
    if (last && last.stand === stand && last.luck === luck && last.content === turn.content) continue
    let sum = 0
    for (const why in state.grounds) sum += state.grounds[why]!
    const regard = within(person.regard + nearness(turn, person, stand) + luck + sum, -100, 100)
    if (regard !== state.regard) setPerson(turn, person.id, { regard })
    reckoned.set(turn.world.people[person.id]!, { stand, luck, content: turn.content })
  }
}
