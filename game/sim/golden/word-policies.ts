import type { Order } from '../command.ts'
import type { Marked } from './historical.ts'
import { declare, gather, join, pledge, ride, take, write } from './orders.ts'

const PASHA = 'bands/pasha'
const repay = (to: `districts/${string}`): Order => ({
  kind: 'give',
  to,
  goods: 'grain',
  amount: 3,
})
const arms = (person: `people/${string}`): Order => ({
  kind: 'give',
  to: person,
  goods: 'rifles',
  amount: 10,
})

/** What both Pashas order and promise alike: the ride, the asking, the town, three valleys that lend men and grain. */
const BOTH: readonly Marked[] = [
  { week: 0, commands: [ride('places/kabadian', true)] },
  { week: 2, commands: [declare('break-with-moscow'), ride('places/koktash')] },
  {
    week: 3,
    commands: [
      write('people/emir-alim-khan', 'oath'),
      write('people/jabbar-bek', 'vouch'),
      pledge('people/ibrahim-bek', 'no-foreign-officers'),
      pledge('people/ibrahim-bek', 'share-spoils'),
    ],
  },
  ...[7, 8, 9].map(week => ({
    week,
    commands: [
      join('people/ibrahim-bek'),
      write('people/davlatmand-bek', 'join'),
      write('people/togai-sari', 'join'),
      write('people/ishan-sultan', 'join'),
      gather,
      { kind: 'besiege', band: PASHA, place: 'places/dushanbe' } as const,
    ],
  })),
  { week: 17, commands: [gather, take('districts/dushanbe', 'grain'), take('districts/dushanbe', 'men')] },
  { week: 18, commands: [ride('places/hisar'), write('people/jabbar-bek', 'join')] },
  { week: 19, commands: [gather, take('districts/hisar', 'grain'), take('districts/hisar', 'men')] },
  { week: 22, commands: [gather, ride('places/dushanbe')] },
  { week: 24, commands: [gather, take('districts/dushanbe', 'grain'), ride('places/hisar')] },
  { week: 29, commands: [gather] },
]

const merged = (log: readonly Marked[]): readonly Marked[] => [...BOTH, ...log]

/** He shares, sits in council, gives back the mosque lands, and would carry grain back where he has any left. */
export const ALL_KEPT: readonly Marked[] = merged([
  ...[14, 15].map(week => ({
    week,
    commands: [
      declare('share-spoils-openly'),
      declare('council-of-chiefs'),
      declare('restore-waqf'),
      declare('title-servant'),
      arms('people/togai-sari'),
    ],
  })),
  // A host of this size eats all it takes: most winters there is nothing in the sacks to pay Hisar with.
  { week: 25, commands: [repay('districts/hisar')] },
])

/** He keeps the spoils for his staff, takes the title and the seals, and never pays anybody back. */
export const ALL_BROKEN: readonly Marked[] = merged(
  [14, 15].map(week => ({
    week,
    commands: [declare('spoils-to-staff'), declare('title-commander'), declare('seals-and-staff')],
  })),
)
