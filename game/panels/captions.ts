import type { Happening, HappeningKind } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import { knownOf } from './known.ts'

/** What makes a week worth stopping at, the weightiest first. */
const WEIGHTY: readonly HappeningKind[] = [
  'fate',
  'died',
  'seized',
  'released',
  'town-taken',
  'town-lost',
  'battle-won',
  'battle-lost',
  'garrison-yields',
  'siege-broken',
  'siege-begun',
  'caught',
  'garrison-relieved',
  'garrison-withdraws',
  'village-burnt',
  'raided',
  'chief-raided',
  'band-broken',
  'turned-against',
  'column-marched',
  'made-peace',
  'pledge-broken',
  'joined',
  'left',
]

/** True for what a reader who leafs through a campaign would stop at. */
export const isWeighty = ({ kind }: Happening): boolean => WEIGHTY.includes(kind)

/** The weightiest first, and what weighs the same in the order it happened. */
function byWeight(happened: readonly Happening[]): Happening[] {
  const weight = ({ kind }: Happening) => {
    const at = WEIGHTY.indexOf(kind)
    return at < 0 ? WEIGHTY.length : at
  }
  return [...happened].sort((a, b) => weight(a) - weight(b) || a.id - b.id)
}

/** What came to be known in the present week, the weightiest first. */
export const newThisWeek = (world: World): Happening[] =>
  byWeight(knownOf(world).flatMap(({ week, happening }) => (week === world.week ? happening : [])))

/** All that can be told of a campaign: what the Pasha knows of it, or everything once it is `over`; by week. */
export function toldByWeek(world: World, over: boolean): ReadonlyMap<number, readonly Happening[]> {
  const all = over ? world.chronicle : knownOf(world).map(({ happening }) => happening)
  const weeks = new Map<number, Happening[]>()
  for (const happening of all) {
    const list = weeks.get(happening.week)
    if (list) list.push(happening)
    else weeks.set(happening.week, [happening])
  }
  return new Map([...weeks].map(([week, list]) => [week, byWeight(list)]))
}
