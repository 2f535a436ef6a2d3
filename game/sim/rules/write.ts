import type { PersonId } from '../../../story/schema/ids.ts'
import type { Order } from '../command.ts'
import { worthOf } from '../model/office.ts'
import { isOurs, whereIs } from '../model/sides.ts'
import type { Refusal } from '../outcome.ts'
import { bandsOf, of, PASHA, pashaBand, type Turn, tell, whole } from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { Letter } from '../world.ts'
import { declare } from './declare.ts'
import { openPledge, pledge } from './pledge.ts'

/** Weeks a letter takes to somebody: by road to those in the country, longer to Kabul, Tashkent or Moscow. */
export function weeksToReach(turn: Turn, id: PersonId | 'all'): number {
  if (id === 'all') return of(turn, 'letter.weeks-of-a-proclamation')
  const at = whereIs(turn.world, id)
  if (at === null) return of(turn, 'letter.weeks-abroad')
  const from = pashaBand(turn.world).at
  const way = wayBetween(turn.land, from, at, roadMonth(turn))
  if (!way) return of(turn, 'letter.weeks-round-the-snow')
  return 1 + whole(way.halfDays / of(turn, 'letter.half-days-a-week'))
}

/** Puts a letter on the road; answers its number. */
export function post(turn: Turn, letter: Omit<Letter, 'id' | 'sent' | 'opened'>): number {
  const id = turn.world.letters.length
  const sent: Letter = { ...letter, id, sent: turn.world.week, opened: false }
  turn.world = { ...turn.world, letters: [...turn.world.letters, sent] }
  return id
}

/**
 * A letter goes out with a rider. An oath by letter is a promise of the throne; a demand to quit Turkestan is
 * known to all the day it is written. A captive may write: his captor reads it first.
 * Refused: nobody of that name, the same letter still on the road, no man left to carry it.
 */
export function write(turn: Turn, order: Extract<Order, { kind: 'write' }>): Refusal | null {
  const { to, about } = order
  if (to !== 'all' && !turn.world.people[to]?.alive) return 'no-such-person'
  const riders = bandsOf(turn.world).filter(isOurs)
  if (!riders.some(band => band.id === PASHA && band.men > 1)) return 'no-letter-carrier'
  const { week } = turn.world
  const same = turn.world.letters.find(
    l => l.from === 'pasha' && l.to === to && l.about === about && l.arrives >= week,
  )
  if (same) return 'too-soon'
  const arrives = week + Math.max(1, weeksToReach(turn, to) - worthOf(turn, 'carries-letters'))
  const n = post(turn, { from: 'pasha', to, about, arrives })
  const named = to === 'all' ? {} : { person: to }
  tell(turn, {
    kind: 'letter-sent',
    ...named,
    what: about,
    n,
    place: pashaBand(turn.world).at,
    witnessed: true,
  })
  if (about === 'quit-turkestan') declare(turn, 'ultimatum')
  const patron = to !== 'all' && turn.land.person.get(to)?.aim === 'restore-emir'
  if (about === 'oath' && to !== 'all' && patron && !openPledge(turn, to, 'throne-to-emir'))
    pledge(turn, { kind: 'pledge', to, what: 'throne-to-emir', due: null, witnesses: [] }, null)
  return null
}
