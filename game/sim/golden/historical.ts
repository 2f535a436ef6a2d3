import type { Command } from '../command.ts'
import { declare, deed, drill, gather, join, pledge, ride, slight, take, write } from './orders.ts'

/** Commands sent at the stop of a week, before that week's successor is ridden. */
export interface Marked {
  readonly week: number
  readonly commands: readonly Command[]
}

const PASHA = 'bands/pasha'
/** The attack on Dushanbe, apart from all else, so that a test can leave it out. */
export const SIEGE: readonly Command[] = [{ kind: 'besiege', band: PASHA, place: 'places/dushanbe' }]

/** Titles, seals and spoils once the town is in hand: what the east remembered. */
const AFTER_THE_TOWN: readonly Command[] = [
  declare('title-commander'),
  declare('seals-and-staff'),
  declare('spoils-to-staff'),
  slight('people/ibrahim-bek', 'left-out'),
  slight('people/ibrahim-bek', 'title'),
]

/** What the record and its gaps let us give Enver to do, week by week. Nothing here says when anything happens to him. */
export const HISTORICAL: readonly Marked[] = [
  { week: 0, commands: [ride('places/kabadian', true)] },
  {
    week: 2,
    commands: [
      declare('break-with-moscow'),
      deed({ kind: 'join', men: 85, why: 'old-friend' }),
      ride('places/koktash'),
    ],
  },
  {
    week: 3,
    commands: [
      write('people/emir-alim-khan', 'oath'),
      write('people/jabbar-bek', 'vouch'),
      pledge('people/ibrahim-bek', 'no-levy'),
      pledge('people/ibrahim-bek', 'send-clerks-away'),
    ],
  },
  {
    week: 7,
    commands: [
      join('people/ibrahim-bek'),
      write('people/davlatmand-bek', 'join'),
      write('people/togai-sari', 'join'),
      gather,
    ],
  },
  { week: 8, commands: [...SIEGE, write('people/ishan-sultan', 'join')] },
  { week: 9, commands: [declare('send-jadids-off')] },
  { week: 12, commands: [write('people/amanullah', 'help')] },
  { week: 14, commands: AFTER_THE_TOWN },
  { week: 15, commands: [...AFTER_THE_TOWN, take('districts/dushanbe', 'men')] },
  { week: 16, commands: [drill, declare('drill-german'), gather] },
  { week: 17, commands: [ride('places/hisar')] },
  {
    week: 18,
    commands: [
      gather,
      take('districts/hisar', 'grain'),
      take('districts/hisar', 'men'),
      ride('places/denau'),
    ],
  },
  {
    week: 19,
    commands: [
      gather,
      take('districts/denau', 'grain'),
      take('districts/denau', 'men'),
      ride('places/kofrun'),
    ],
  },
  { week: 20, commands: [write('people/khurram-bek', 'join'), write('people/jabbar-bek', 'join'), drill] },
  { week: 22, commands: [{ kind: 'besiege', band: PASHA, place: 'places/baysun' }] },
  { week: 23, commands: [deed({ kind: 'answer', reply: 'refused' }), declare('refuse-feeler'), gather] },
  { week: 26, commands: [take('districts/baysun', 'grain'), ride('places/kofrun')] },
  { week: 27, commands: [drill, gather] },
  { week: 28, commands: [write('people/ordzhonikidze', 'quit-turkestan')] },
  { week: 29, commands: [ride('places/kofrun')] },
  ...[32, 33].map(week => ({ week, commands: [ride('places/dushanbe')] })),
  ...[34, 35, 36].map(week => ({ week, commands: [ride('places/baljuvon')] })),
  ...[37, 38].map(week => ({ week, commands: [ride('places/chagan')] })),
]
