import type { Command } from '../command.ts'
import { HISTORICAL, type Marked } from './historical.ts'
import { drill, gather, ride, take } from './orders.ts'

/** The first week after the town is taken in which he thinks of nothing but a regular army. */
const TOWN_IN_HAND = 18

const later = (week: number, commands: readonly Command[]): Marked => ({ week, commands })

/**
 * A regular war: the town and the titles as in the record, then drill, levies and grain from every valley he holds, and
 * all his men in order at the gate and, beaten there, at Dushanbe. He never scatters them and never crosses the river.
 */
export const CONVENTIONAL: readonly Marked[] = [
  ...HISTORICAL.filter(({ week }) => week < TOWN_IN_HAND),
  later(18, [gather, take('districts/hisar', 'grain'), take('districts/hisar', 'men'), drill]),
  later(19, [ride('places/denau')]),
  later(20, [gather, take('districts/denau', 'grain'), take('districts/denau', 'men'), drill]),
  later(21, [ride('places/kofrun')]),
  ...[22, 23, 24, 25, 26, 27, 28, 29, 30, 31].map(week =>
    later(week, [
      ride('places/kofrun'),
      gather,
      take('districts/baysun', 'grain'),
      ...(week === 22 || week === 26 ? [take('districts/baysun', 'men')] : []),
      drill,
    ]),
  ),
  ...[32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43].map(week =>
    later(week, [
      ride('places/dushanbe'),
      gather,
      take('districts/dushanbe', 'grain'),
      ...(week % 2 === 0 ? [take('districts/dushanbe', 'men')] : []),
      drill,
    ]),
  ),
]
