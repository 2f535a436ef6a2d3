import type { Command } from '../command.ts'

/** Commands sent at the stop of a week, before that week's successor is ridden. */
export interface Marked {
  readonly week: number
  readonly commands: readonly Command[]
}

const PASHA = 'bands/pasha'
const deed = (d: Extract<Command, { kind: 'deed' }>['deed']): Command => ({
  kind: 'deed',
  deed: d,
  scene: 'golden',
})
const pledge = (to: `people/${string}`, what: string, due: number | null = null): Command =>
  deed({ kind: 'pledge', to, what, due, witnesses: [] })
const declare = (act: string): Command => deed({ kind: 'declare', act })
const slight = (person: `people/${string}`, why: string): Command => deed({ kind: 'slight', person, why })
const ride = (to: `places/${string}`, hidden = false): Command => ({ kind: 'move', band: PASHA, to, hidden })
const letter = (
  to: `people/${string}`,
  about: 'help' | 'oath' | 'vouch' | 'join' | 'quit-turkestan' | 'thanks',
): Command => ({ kind: 'write', to, about })
const join = (person: `people/${string}`): Command => ({ kind: 'ask', person, what: 'join' })
const gather: Command = { kind: 'muster', band: PASHA, how: 'gather' }

const take = (district: `districts/${string}`, goods: 'grain' | 'horses' | 'men'): Command => ({
  kind: 'take',
  district,
  goods,
})

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
      letter('people/emir-alim-khan', 'oath'),
      letter('people/jabbar-bek', 'vouch'),
      pledge('people/ibrahim-bek', 'no-levy'),
      pledge('people/ibrahim-bek', 'send-clerks-away'),
    ],
  },
  {
    week: 7,
    commands: [
      join('people/ibrahim-bek'),
      letter('people/davlatmand-bek', 'join'),
      letter('people/togai-sari', 'join'),
      gather,
    ],
  },
  { week: 8, commands: [...SIEGE, letter('people/ishan-sultan', 'join')] },
  { week: 9, commands: [declare('send-jadids-off')] },
  { week: 12, commands: [letter('people/amanullah', 'help')] },
  { week: 14, commands: AFTER_THE_TOWN },
  { week: 15, commands: AFTER_THE_TOWN },
  { week: 16, commands: [{ kind: 'drill', band: PASHA }, declare('drill-german'), gather] },
  { week: 18, commands: [take('districts/dushanbe', 'grain'), ride('places/denau')] },
  { week: 19, commands: [gather, take('districts/denau', 'grain'), ride('places/kofrun')] },
  {
    week: 20,
    commands: [gather, letter('people/khurram-bek', 'join'), letter('people/daniyar-bek', 'join')],
  },
  { week: 21, commands: [{ kind: 'besiege', band: PASHA, place: 'places/baysun' }] },
  { week: 23, commands: [deed({ kind: 'answer', reply: 'refused' }), declare('refuse-feeler')] },
  { week: 24, commands: [ride('places/kofrun')] },
  { week: 25, commands: [take('districts/baysun', 'grain'), { kind: 'drill', band: PASHA }, gather] },
  { week: 28, commands: [letter('people/ordzhonikidze', 'quit-turkestan')] },
  { week: 29, commands: [gather, take('districts/baysun', 'grain')] },
  { week: 32, commands: [ride('places/denau')] },
  { week: 33, commands: [ride('places/dushanbe')] },
  { week: 34, commands: [ride('places/baljuvon')] },
  { week: 35, commands: [ride('places/baljuvon')] },
  { week: 36, commands: [ride('places/baljuvon')] },
  { week: 37, commands: [ride('places/chagan')] },
  { week: 38, commands: [ride('places/chagan')] },
]
