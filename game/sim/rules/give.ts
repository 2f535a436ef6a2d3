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
import { settle } from './keep.ts'
import { isPerson, openPledge } from './pledge.ts'

type Give = Extract<Order, { kind: 'give' }>

/** Whether the receiver can be reached: a person here or riding with him, a district under his feet. */
function canReach(turn: Turn, to: PersonId | DistrictId): boolean {
  if (!isPerson(to)) return bandsOf(turn.world).some(b => isOurs(b) && districtOf(turn.land, b.at) === to)
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
  const band = bandOf(turn.world, turn.world.people[to]?.band ?? PASHA)
  if (band && band.id !== PASHA) setBand(turn, band.id, { [goods]: band[goods] + amount })
}

/**
 * The Pasha gives from his own band: rifles, horses, men, or days of grain. Giving grain to whom grain is owed
 * keeps that promise. Refused: a receiver out of reach, or more than there is.
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
  const owed = goods === 'grain' ? openPledge(turn, to, 'repay-grain') : undefined
  if (owed) settle(turn, owed, 'kept', [id])
  return null
}
