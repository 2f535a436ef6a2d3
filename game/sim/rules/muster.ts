import type { Order } from '../command.ts'
import { districtOf } from '../gazetteer.ts'
import type { Happening } from '../happening.ts'
import { volunteersIn } from '../model/volunteers.ts'
import type { Refusal } from '../outcome.ts'
import {
  bandOf,
  lastOf,
  latest,
  of,
  PASHA,
  setBand,
  setDistrict,
  share,
  type Turn,
  tell,
  whole,
  within,
} from '../turn.ts'
import type { Band } from '../world.ts'
import { bargainsOf } from './bargains.ts'
import { giveWord } from './give-word.ts'
import { bandToOrder } from './whose.ts'

/** Men of a scattered band who stayed at home and come to the next call; fewer with every week, and once only. */
function returning(turn: Turn, band: Band): number {
  const own = (h: Happening) => h.band === band.id && (h.kind === 'dispersed' || h.kind === 'gathered')
  const sent = latest(turn.world, own)
  if (sent?.kind !== 'dispersed') return 0
  const lost = (turn.world.week - sent.week) * of(turn, 'muster.return-lost-a-week')
  return share(sent.n ?? 0, Math.max(0, of(turn, 'muster.return') - lost))
}

function gather(turn: Turn, band: Band): Refusal | null {
  const recent = lastOf(turn.world, ['gathered'], h => h.band === band.id, of(turn, 'muster.weeks-between'))
  if (recent && !band.hidden) return 'too-soon'
  const back = returning(turn, band)
  const men = back + (band.id === PASHA && !recent ? volunteersIn(turn, band) : 0)
  if (men <= 0 && !band.hidden) return 'nothing-to-take'
  const owed = bargainsOf(turn, { kind: 'muster', band: band.id, how: 'gather' })
  const all = band.men + men || 1
  setBand(turn, band.id, {
    hidden: false,
    men: band.men + men,
    horses: band.horses + share(men, of(turn, 'muster.mounted')),
    rifles: band.rifles + share(men, of(turn, 'muster.armed')),
    order: whole((band.order * band.men + of(turn, 'men.order') * men) / all),
    grain: whole((band.grain * band.men + of(turn, 'men.bring-grain') * men) / all),
  })
  const id = districtOf(turn.land, band.at)
  if (id !== null && men > 0) {
    const { support } = turn.world.districts[id]!
    setDistrict(turn, id, { support: support + of(turn, 'support.of-mustering') })
  }
  const came = tell(turn, { kind: 'gathered', band: band.id, place: band.at, n: men })
  if (men > 0) giveWord(turn, owed, [came])
  return null
}

function disperse(turn: Turn, band: Band): Refusal | null {
  if (band.hidden && band.task.kind === 'camp') return 'already-hidden'
  const kept = within(
    share(band.men, of(turn, 'muster.kept-when-dispersed')),
    Math.min(band.men, 1),
    band.men,
  )
  setBand(turn, band.id, {
    hidden: true,
    men: kept,
    // A man who goes home rides there.
    horses: Math.max(Math.min(band.horses, kept), share(band.horses, of(turn, 'muster.kept-when-dispersed'))),
    rifles: Math.min(band.rifles, Math.max(kept, share(band.rifles, of(turn, 'muster.kept-when-dispersed')))),
    order: Math.max(0, band.order - of(turn, 'muster.order-lost')),
    task: { kind: 'camp' },
  })
  tell(turn, { kind: 'dispersed', band: band.id, place: band.at, n: band.men - kept })
  return null
}

/**
 * Calls men in from the villages round about, or sends them out of sight in small parties.
 * Gathering is refused where nobody would come and when it was done lately; dispersing when it is done already.
 */
export function muster(turn: Turn, order: Extract<Order, { kind: 'muster' }>): Refusal | null {
  const band = bandToOrder(turn, order.band)
  if (typeof band === 'string') return band
  const now = bandOf(turn.world, band.id)!
  return order.how === 'gather' ? gather(turn, now) : disperse(turn, now)
}
