import type { Command } from '../command.ts'
import type { Marked } from './historical.ts'
import {
  besiege,
  declare,
  deed,
  favour,
  join,
  muster,
  pledge,
  raid,
  ride,
  take,
  weeks,
  write,
} from './orders.ts'

const KABADIAN = ride('places/kabadian', true)
const toTheLakai: readonly Marked[] = [
  { week: 0, commands: [KABADIAN] },
  { week: 2, commands: [declare('break-with-moscow'), ride('places/koktash')] },
  { week: 3, commands: [write('people/emir-alim-khan', 'oath'), write('people/jabbar-bek', 'vouch')] },
]

/**
 * The town reformers' man: by Denau to Hisar and past the Lakais, clerks protected, schools kept, a republic promised, a few
 * hundred men drilled in uniform and no siege.
 */
export const JADID: readonly Marked[] = [
  { week: 0, commands: [ride('places/denau', true)] },
  {
    week: 2,
    commands: [
      declare('break-with-moscow'),
      declare('wear-uniform'),
      pledge('people/osman-khoja', 'republic'),
      pledge('people/osman-khoja', 'protect-clerks'),
    ],
  },
  { week: 3, commands: [ride('places/hisar', true)] },
  ...weeks(6, 18, 3, [
    write('people/osman-khoja', 'join'),
    write('people/ali-riza', 'join'),
    muster('gather'),
    declare('keep-jadids'),
    declare('drill-german'),
    declare('pay-for-grain'),
    { kind: 'drill', band: 'bands/pasha' },
  ]),
  ...weeks(20, 32, 4, [
    raid('places/dushanbe'),
    muster('gather'),
    favour('people/osman-khoja', 'advice-heeded'),
  ]),
  ...weeks(34, 43, 2, [ride('places/garm', true)]),
]

/** War to get a peace: one town taken, a council of chiefs, and yes to Moscow's feeler. */
export const CONCILIATOR: readonly Marked[] = [
  ...toTheLakai,
  { week: 4, commands: [pledge('people/ibrahim-bek', 'council'), pledge('people/ibrahim-bek', 'no-levy')] },
  ...weeks(7, 10, 1, [join('people/ibrahim-bek'), besiege('places/dushanbe')]),
  ...weeks(14, 17, 1, [
    declare('council-of-chiefs'),
    declare('restore-waqf'),
    declare('spare-prisoners'),
    declare('share-spoils-openly'),
    favour('people/ibrahim-bek', 'spoils'),
  ]),
  ...weeks(18, 36, 1, [deed({ kind: 'answer', reply: 'accepted' })]),
]

/** Never near a Red post: hidden by the river to Baljuvon, paid grain, and the high valleys before the summer. */
export const CAUTIOUS: readonly Marked[] = [
  { week: 0, commands: [KABADIAN, write('people/jabbar-bek', 'vouch')] },
  { week: 2, commands: [ride('places/baljuvon', true)] },
  { week: 4, commands: [ride('places/baljuvon', true), declare('pay-for-grain'), declare('friday-prayer')] },
  ...weeks(6, 24, 6, [muster('disperse'), declare('restore-waqf'), declare('wear-robe')]),
  ...weeks(25, 33, 2, [ride('places/garm', true), join('people/fuzail-maksum')]),
  ...weeks(34, 43, 3, [muster('disperse')]),
]

/** All that alarms Moscow, early and loudly: titles, an ultimatum, prisoners shot, raids on the line. */
export const PROVOKER: readonly Marked[] = [
  ...toTheLakai,
  {
    week: 4,
    commands: [
      declare('title-commander'),
      declare('ultimatum'),
      write('people/ordzhonikidze', 'quit-turkestan'),
    ],
  },
  ...weeks(7, 10, 1, [join('people/ibrahim-bek'), besiege('places/dushanbe')]),
  ...weeks(12, 18, 3, [
    declare('ultimatum'),
    declare('shoot-prisoners'),
    declare('seals-and-staff'),
    muster('gather'),
    deed({ kind: 'answer', reply: 'refused' }),
    take('districts/hisar', 'men'),
    take('districts/hisar', 'grain'),
  ]),
  ...weeks(19, 21, 1, [ride('places/denau')]),
  { week: 22, commands: [muster('gather'), besiege('places/baysun')] },
  ...weeks(27, 29, 1, [muster('gather'), raid('places/guzar')]),
]

/** The chiefs to whom the same word is given in both of the next two logs, and what they are promised. */
const PROMISED = [
  ['people/ibrahim-bek', 'council'],
  ['people/ibrahim-bek', 'share-spoils'],
  ['people/ibrahim-bek', 'send-clerks-away'],
  ['people/davlatmand-bek', 'hold-valley'],
  ['people/davlatmand-bek', 'share-spoils'],
  ['people/togai-sari', 'share-spoils'],
  ['people/ishan-sultan', 'council'],
  ['people/khurram-bek', 'share-spoils'],
  ['people/jabbar-bek', 'council'],
] as const
const CHIEFS = [...new Set(PROMISED.map(([person]) => person))]

/** One log in which every promise is closed in the same week, as `how` says; all else is the same. */
function promising(how: 'keep' | 'break'): readonly Marked[] {
  const settled: readonly Command[] = PROMISED.map(([to, what]) => deed({ kind: how, to, what }))
  return [
    ...toTheLakai,
    { week: 4, commands: PROMISED.map(([to, what]) => pledge(to, what)) },
    { week: 12, commands: settled },
    ...weeks(7, 11, 1, [join('people/ibrahim-bek'), besiege('places/dushanbe')]),
    ...weeks(13, 28, 3, [
      ...CHIEFS.map(person => join(person)),
      ...CHIEFS.map(person => write(person, 'join')),
    ]),
    ...weeks(14, 30, 4, [muster('gather')]),
    ...weeks(35, 43, 2, [ride('places/garm', true)]),
  ]
}

/** Promises made in week 4 and all of them kept in week 12. */
export const ALL_KEPT = promising('keep')

/** The same promises in the same weeks, and all of them broken. */
export const ALL_BROKEN = promising('break')
