import type { Order } from '../command.ts'
import type { Marked } from './historical.ts'
import { besiege, declare, deed, gather, pledge, raid, ride, weeks, write } from './orders.ts'

const OUT_OF_BUKHARA: readonly Marked[] = [
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
]
const HOST: readonly Order[] = [
  { kind: 'ask', person: 'people/ibrahim-bek', what: 'join' },
  write('people/davlatmand-bek', 'join'),
  write('people/togai-sari', 'join'),
  gather,
]

/** Towns and titles, as loud as can be from the first week he is free: everything that alarms Moscow. */
export const PROVOCATEUR: readonly Marked[] = [
  ...OUT_OF_BUKHARA,
  {
    week: 4,
    commands: [
      declare('title-commander'),
      declare('seals-and-staff'),
      declare('ultimatum'),
      declare('oath-to-emir'),
    ],
  },
  ...weeks(7, 12, 1, [...HOST, write('people/amanullah', 'help'), besiege('places/dushanbe')]),
  { week: 9, commands: [declare('drill-german')] },
  ...weeks(15, 17, 1, [gather, ride('places/denau')]),
  ...weeks(18, 44, 1, [gather, besiege('places/baysun')]),
]

/** Dushanbe, then west with all he has, to sit down before Karshi. */
export const MARCH_ON_KARSHI: readonly Marked[] = [
  ...OUT_OF_BUKHARA,
  ...weeks(7, 12, 1, [...HOST, besiege('places/dushanbe')]),
  ...weeks(15, 17, 1, [gather, ride('places/denau')]),
  ...weeks(18, 20, 1, [gather, ride('places/guzar', true)]),
  ...weeks(21, 44, 1, [besiege('places/karshi'), gather, ride('places/guzar', true)]),
]

/** No town, no title, and nothing against the line until trains are running: then rides at it from the hills, over and over. */
export const LINE_RAIDER: readonly Marked[] = [
  ...OUT_OF_BUKHARA,
  ...weeks(8, 12, 4, [gather]),
  ...weeks(24, 27, 1, [gather, ride('places/derbent', true)]),
  ...weeks(28, 44, 1, [raid('places/tengikhoram'), ride('places/derbent', true)]),
]
