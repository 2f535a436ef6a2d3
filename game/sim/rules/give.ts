import type { DistrictId, PersonId } from '../../../story/schema/ids.ts'
import type { Order } from '../command.ts'
import { districtOf } from '../gazetteer.ts'
import { addGround } from '../model/regard.ts'
import { isHere, isOurs } from '../model/sides.ts'
import { loadsFor } from '../model/supply.ts'
import type { Refusal } from '../outcome.ts'
import {
  bandOf,
  bandsOf,
  of,
  PASHA,
  pashaBand,
  setBand,
  setDistrict,
  type Turn,
  tell,
  whole,
  within,
} from '../turn.ts'
import type { Band } from '../world.ts'
import { settle } from './keep.ts'
import { isPerson, openPledge } from './pledge.ts'

type Give = Extract<Order, { kind: 'give' }>

/** A patron's volunteers, where they stand with the Pasha: what is given to the patron is given to them. */
function volunteersOf(turn: Turn): Band | undefined {
  const band = bandOf(turn.world, 'bands/afghan-volunteers')
  return band?.at === pashaBand(turn.world).at ? band : undefined
}

/** Whether the receiver can be reached: a person here or riding with him, a district under his feet. */
function canReach(turn: Turn, to: PersonId | DistrictId): boolean {
  if (!isPerson(to)) return bandsOf(turn.world).some(b => isOurs(b) && districtOf(turn.land, b.at) === to)
  if (turn.land.person.get(to)?.role === 'patron') return volunteersOf(turn) !== undefined
  return isHere(turn.world, to)
}

function handOver(turn: Turn, { to, goods, amount }: Give): void {
  const own = pashaBand(turn.world)
  setBand(turn, PASHA, { [goods]: own[goods] - amount })
  if (!isPerson(to)) {
    const state = turn.world.districts[to]!
    if (goods === 'grain') setDistrict(turn, to, { grain: state.grain + loadsFor(turn, own.men, amount) })
    if (goods === 'horses') setDistrict(turn, to, { herds: state.herds + amount })
    return
  }
  const patron = turn.land.person.get(to)?.role === 'patron'
  const band = patron ? volunteersOf(turn) : bandOf(turn.world, turn.world.people[to]?.band ?? PASHA)
  if (band && band.id !== PASHA) setBand(turn, band.id, { [goods]: band[goods] + amount })
}

/** Which promise a gift of each kind keeps, the first that is open: bread for bread, and a share of what was taken. */
const KEEPS: Readonly<Record<Give['goods'], readonly string[]>> = {
  grain: ['repay-grain', 'pay-volunteers'],
  horses: ['share-spoils', 'pay-volunteers'],
  rifles: ['share-spoils'],
  men: [],
}

/**
 * The Pasha gives from his own band: rifles, horses, men, or days of grain. Giving grain to whom grain is owed
 * keeps that promise; so do horses or rifles to whom a share of the spoils was promised, and horses or grain to a
 * patron's volunteers who were promised pay. Refused: a receiver out of reach, or more than there is.
 */
export function give(turn: Turn, order: Give): Refusal | null {
  const { to, goods, amount } = order
  if (turn.world.pasha.captiveOf !== null) return 'captive'
  if (isPerson(to) ? !(to in turn.world.people) : !(to in turn.world.districts)) return 'no-such-person'
  const own = pashaBand(turn.world)
  const spare = goods === 'men' ? own.men - of(turn, 'men.household') : own[goods]
  if (amount < 1 || !Number.isInteger(amount) || amount > spare) return 'not-enough'
  if (!canReach(turn, to)) return 'not-here'
  handOver(turn, order)
  const named = isPerson(to) ? { person: to } : { district: to }
  const id = tell(turn, { kind: 'gave', ...named, band: PASHA, n: amount, what: goods, witnessed: true })
  const worth = whole((amount * of(turn, `give.worth-${goods}`)) / 100)
  if (isPerson(to)) addGround(turn, to, 'gift', within(worth, 1, of(turn, 'give.most-worth')))
  else {
    const support = turn.world.districts[to]!.support + within(worth, 1, of(turn, 'give.most-worth'))
    setDistrict(turn, to, { support })
  }
  const owed = KEEPS[goods].map(what => openPledge(turn, to, what)).find(pledge => pledge !== undefined)
  // A handful is a gift; a debt for bread that an order ran up is paid in days of it.
  const short = goods === 'grain' && owed?.scene === null && amount < of(turn, 'bargain.days-that-repay')
  if (owed && !short) settle(turn, owed, 'kept', [id])
  return null
}
