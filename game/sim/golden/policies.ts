import type { Order } from '../command.ts'
import { HISTORICAL, type Marked } from './historical.ts'
import { declare, favour, join, muster, pledge, ride, slight, weeks, write } from './orders.ts'

export { CONVENTIONAL } from './stand-and-fight.ts'

const PASHA = 'bands/pasha'
/** From Bukhara straight to the river and over it: the guest of Kabul. */
export const STRAIGHT_TO_KABUL: readonly Marked[] = [
  { week: 0, commands: [ride('places/aivaj', true)] },
  { week: 2, commands: [ride('places/tashkurgan', true)] },
  { week: 3, commands: [ride('places/tashkurgan', true)] },
  { week: 4, commands: [ride('places/tashkurgan', true)] },
]

/** The Emir's man: an oath before anything else, no titles, spoils shared, Ibrahim given the east and kept sweet. */
export const EMIRIST: readonly Marked[] = [
  {
    week: 0,
    commands: [
      ride('places/kabadian', true),
      declare('oath-to-emir'),
      write('people/emir-alim-khan', 'oath'),
    ],
  },
  { week: 2, commands: [declare('break-with-moscow'), declare('wear-robe'), ride('places/koktash')] },
  {
    week: 3,
    commands: [
      write('people/jabbar-bek', 'vouch'),
      pledge('people/ibrahim-bek', 'throne-to-emir'),
      pledge('people/ibrahim-bek', 'command-east'),
      pledge('people/ibrahim-bek', 'no-foreign-officers'),
    ],
  },
  ...weeks(6, 9, 1, () => [
    join('people/ibrahim-bek'),
    { kind: 'besiege', band: PASHA, place: 'places/dushanbe' },
  ]),
  ...weeks(13, 17, 1, () => [
    declare('title-servant'),
    declare('share-spoils-openly'),
    declare('council-of-chiefs'),
    favour('people/ibrahim-bek', 'spoils'),
  ]),
  ...weeks(18, 30, 4, () => [favour('people/ibrahim-bek', 'title'), muster('gather')]),
  { week: 33, commands: [ride('places/koktash')] },
  { week: 34, commands: [ride('places/yavan', true), muster('disperse')] },
  ...weeks(35, 43, 1, () => [muster('disperse')]),
]

/** One valley and no more: Baljuvon, Davlatmand, a mill and a mosque. */
export const SITTER: readonly Marked[] = [
  { week: 0, commands: [ride('places/kabadian', true), write('people/jabbar-bek', 'vouch')] },
  { week: 2, commands: [ride('places/baljuvon', true)] },
  { week: 4, commands: [ride('places/baljuvon', true)] },
  { week: 5, commands: [ride('places/baljuvon', true), join('people/davlatmand-bek')] },
  ...weeks(6, 43, 6, () => [
    join('people/davlatmand-bek'),
    declare('restore-waqf'),
    declare('pay-for-grain'),
  ]),
]

/** Camps of the summer, a few nights in each: out of the guns’ way, then up the Surkhob where no gun goes. */
const CIRCUIT = [
  'places/yavan',
  'places/norak',
  'places/yavan',
  'places/faizabad',
  'places/ramit',
  'places/novabad',
  'places/darband-k',
  'places/garm',
  'places/kamchirak',
  'places/garm',
  'places/khait',
  'places/garm',
  'places/kamchirak',
  'places/garm',
] as const

/** Raids and vanishing: no town, no title, no battle; the columns find villages. */
export const GUERRILLA: readonly Marked[] = [
  { week: 0, commands: [ride('places/kabadian', true)] },
  { week: 2, commands: [declare('break-with-moscow'), ride('places/koktash')] },
  {
    week: 3,
    commands: [
      write('people/emir-alim-khan', 'oath'),
      write('people/jabbar-bek', 'vouch'),
      pledge('people/ibrahim-bek', 'no-foreign-officers'),
      pledge('people/ibrahim-bek', 'council'),
    ],
  },
  { week: 8, commands: [declare('disperse-order'), declare('pay-for-grain'), muster('gather')] },
  ...weeks(9, 27, 6, () => [{ kind: 'raid', band: PASHA, place: 'places/denau' }]),
  ...weeks(10, 28, 6, () => [{ kind: 'raid', band: PASHA, place: 'places/shurchi' }]),
  ...weeks(11, 29, 6, () => [muster('disperse')]),
  ...weeks(14, 26, 6, () => [muster('gather'), favour('people/ibrahim-bek', 'spoils')]),
  // The columns come, or may: he is nowhere to be fought, never long in one camp, and always where a village feeds him.
  ...CIRCUIT.map((to, i) => ({ week: 30 + i, commands: [muster('disperse'), ride(to, true)] })),
]

const levy = (goods: 'grain' | 'horses' | 'men'): Order => ({
  kind: 'take',
  district: 'districts/lakai',
  goods,
})

/** The historical commands, and a breach with Ibrahim Bek in the spring: his country levied, his seal and his riders taken over. */
export const BREAK_WITH_IBRAHIM: readonly Marked[] = [
  ...HISTORICAL,
  {
    week: 16,
    commands: [declare('seals-and-staff'), slight('people/ibrahim-bek', 'insult'), ride('places/koktash')],
  },
  {
    week: 17,
    commands: [levy('men'), levy('horses'), levy('grain'), slight('people/ibrahim-bek', 'foreign-ways')],
  },
  ...weeks(18, 20, 1, () => [slight('people/ibrahim-bek', 'insult')]),
]

/** Ibrahim Bek as a partner: the east promised him and left to him, no title, no seal, no levy, a kindness now and then. */
export const PARTNER: readonly Marked[] = [
  { week: 0, commands: [ride('places/kabadian', true)] },
  { week: 2, commands: [declare('break-with-moscow'), declare('wear-robe'), ride('places/koktash')] },
  {
    week: 3,
    commands: [
      write('people/emir-alim-khan', 'oath'),
      write('people/jabbar-bek', 'vouch'),
      pledge('people/ibrahim-bek', 'command-east'),
      pledge('people/ibrahim-bek', 'no-foreign-officers'),
    ],
  },
  ...weeks(6, 9, 1, () => [
    join('people/ibrahim-bek'),
    { kind: 'besiege', band: PASHA, place: 'places/dushanbe' },
  ]),
  { week: 14, commands: [declare('share-spoils-openly'), favour('people/ibrahim-bek', 'spoils')] },
  ...weeks(16, 32, 4, () => [favour('people/ibrahim-bek', 'manners'), muster('gather')]),
  { week: 18, commands: [ride('places/denau')] },
  { week: 20, commands: [ride('places/kofrun')] },
  { week: 28, commands: [ride('places/dushanbe')] },
  { week: 31, commands: [ride('places/koktash')] },
  { week: 33, commands: [ride('places/yavan', true), muster('disperse')] },
  ...weeks(34, 43, 1, () => [muster('disperse')]),
]
