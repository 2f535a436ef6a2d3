import type { PersonId } from '../../../story/schema/ids.ts'
import type { Order } from '../command.ts'
import { betweenThem } from '../model/between.ts'
import { isGone } from '../model/present.ts'
import { addGround } from '../model/regard.ts'
import { isHere, whereIs } from '../model/sides.ts'
import { drawGoodwill, loadsFor, shareOut } from '../model/supply.ts'
import { keepsBack, openPrice, sulkOf } from '../model/will.ts'
import type { Refusal } from '../outcome.ts'
import { bandOf, lastOf, of, pashaBand, type Turn, tell } from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import { bargainsOf } from './bargains.ts'
import { debtTo, forgive } from './forgive.ts'
import { giveWord } from './give-word.ts'
import { joinHost, sendTo, whyNot } from './joining.ts'

type What = Extract<Order, { kind: 'ask' }>['what']

/** Whether a person is in the camp or near enough to be ridden to and back in a day. */
function withinCall(turn: Turn, id: PersonId): boolean {
  if (isHere(turn.world, id)) return true
  const at = whereIs(turn.world, id)
  if (at === null) return false
  const way = wayBetween(turn.land, pashaBand(turn.world).at, at, roadMonth(turn))
  return way !== null && way.halfDays <= of(turn, 'ask.reach')
}

/** Regard a thing asked for needs before he says yes. */
function wanted(turn: Turn, what: Exclude<What, 'stay'>): number {
  return of(turn, `ask.regard-to-${what}`)
}

/** Whether a rival of his already rides with the Pasha and stands higher with him. */
function rivalInTheWay(turn: Turn, id: PersonId): boolean {
  const mine = turn.world.people[id]?.regard ?? 0
  const rivals = turn.land.person.get(id)?.rivals ?? []
  return rivals.some(rival => {
    const state = turn.world.people[rival]
    return state?.stance === 'with' && state.band !== null && state.regard >= mine
  })
}

/** What a person answers to something asked of him, now; null for yes, else the word for why not. */
function answerTo(turn: Turn, id: PersonId, what: What): string | null {
  const state = turn.world.people[id]!
  if (state.stance === 'against') return 'insult'
  // He named his price himself, and it is being promised him.
  if (what === 'stay') return null
  const sulk = sulkOf(turn.world, id)
  if (sulk) return sulk.what ?? 'insult'
  if (what !== 'join' && keepsBack(turn, id, 'bread')) return whyNot(turn, id) || 'insult'
  // Who has named a price and is asked again is being paid it, and was not far from yes when he named it.
  const paid = what === 'join' && openPrice(turn, id) ? of(turn, 'price.short-of-yes') : 0
  const shy = what === 'join' && rivalInTheWay(turn, id) ? of(turn, 'ask.shy-of-a-rival') : 0
  if (state.regard >= wanted(turn, what) + shy - paid) return null
  return whyNot(turn, id) || 'fear'
}

/** Gives what was asked for; false when there was nothing to give. */
function grant(turn: Turn, id: PersonId, what: What, cause: number): boolean {
  if (what === 'join') joinHost(turn, id, [cause])
  if (what === 'grain') {
    const own = pashaBand(turn.world)
    const loads = drawGoodwill(turn, own, loadsFor(turn, own.men, of(turn, 'ask.days-of-grain')))
    shareOut(turn, [own.id], loads)
    return loads > 0
  }
  if (what === 'release') forgive(turn, id, cause)
  if (what === 'leave-lakai') {
    const state = turn.world.people[id]!
    const band = state.band === null ? undefined : bandOf(turn.world, state.band)
    joinHost(turn, id, [cause])
    if (band) sendTo(turn, band.id, pashaBand(turn.world).at)
  }
  return true
}

/**
 * Somebody is asked to join, to stay for the price he named, to lend guides, to give grain, to bring his people out of Lakai country, or to let the
 * Pasha off a promise. What he gives he gives on a word, which goes into the ledger.
 * He may say no, with his reason; that is a happening, not a refusal.
 * Refused: nobody of that name, out of reach, asked lately unless he has named a price, with the Pasha already.
 */
export function ask(turn: Turn, order: Extract<Order, { kind: 'ask' }>): Refusal | null {
  const { person: id, what } = order
  const state = turn.world.people[id]
  if (!state?.alive) return 'no-such-person'
  if (what === 'join' && state.stance === 'with') return 'already-with-you'
  if (what === 'stay' && (state.stance !== 'with' || !openPrice(turn, id))) return 'no-such-pledge'
  // A chief who has made his peace with the other side is at home, and has done with it.
  if (state.at !== null && isGone(turn, id)) return 'will-not-treat'
  if (turn.world.pasha.captiveOf !== null && !isHere(turn.world, id)) return 'captive'
  if (what === 'release' && !debtTo(turn, id)) return 'no-such-pledge'
  if (turn.world.pasha.captiveOf !== null && what !== 'guide') return 'captive'
  if (!withinCall(turn, id)) return 'not-here'
  const lately = lastOf(
    turn.world,
    ['asked-no', 'asked-yes'],
    h => h.person === id && h.n !== 0,
    of(turn, 'ask.weeks-between') - 1,
  )
  const answered = (what === 'join' || what === 'stay') && openPrice(turn, id) !== undefined
  if (lately && !answered) return 'too-soon'
  const no = answerTo(turn, id, what)
  if (no === null) {
    const owed = bargainsOf(turn, order)
    const causes = betweenThem(turn, id, true)
    const yes = tell(turn, { kind: 'asked-yes', person: id, what, n: 1, causes, witnessed: true })
    if (grant(turn, id, what, yes)) giveWord(turn, owed, [yes])
  } else {
    tell(turn, {
      kind: 'asked-no',
      person: id,
      what: no,
      n: 1,
      causes: betweenThem(turn, id, false),
      witnessed: true,
    })
    if (what === 'leave-lakai') addGround(turn, id, 'insult', of(turn, 'regard.of-a-slight'))
  }
  return null
}
