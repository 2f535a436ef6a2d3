import type { DistrictId, PersonId, PlaceId } from '../../../story/schema/ids.ts'
import { nextHarvest } from '../calendar.ts'
import type { Order } from '../command.ts'
import { districtOf } from '../gazetteer.ts'
import { creditOf } from '../model/credit.ts'
import { openPrice } from '../model/will.ts'
import { bandOf, of, PASHA, type Turn } from '../turn.ts'
import { openPledge } from './pledge.ts'

/** What an order borrows on: a promise that would be made to somebody if it were obeyed. */
export interface Bargain {
  readonly to: PersonId | DistrictId
  /** A kind from `content.pledges`. */
  readonly what: string
  /** The week it falls due; null where no day is named. */
  readonly due: number | null
}

/** What a person wants to be told before he comes, by what he is after. Those who serve want nothing. */
const BY_AIM: Readonly<Record<string, string>> = {
  spoils: 'share-spoils',
  'hold-valley': 'hold-valley',
  'restore-emir': 'council',
  faith: 'restore-waqf',
  republic: 'protect-clerks',
  survive: 'not-cross',
}

/** Promises that run to a day and are kept by then if nothing broke them. */
const FOR_A_WHILE: readonly string[] = ['not-cross', 'protect-clerks']

function dueOf(turn: Turn, what: string): number {
  const { week } = turn.world
  if (what === 'hold-valley' || what === 'home-by-harvest') return nextHarvest(week)
  if (what === 'repay-grain') return week + of(turn, 'bargain.weeks-to-repay')
  if (what === 'guide-unnamed') return week + of(turn, 'bargain.weeks-of-silence')
  if (what === 'pay-volunteers') return week + of(turn, 'bargain.weeks-to-a-payday')
  if (what === 'safe-passage') return week + of(turn, 'bargain.weeks-of-passage')
  if (FOR_A_WHILE.includes(what)) return week + of(turn, 'bargain.weeks-it-binds')
  return week + of(turn, 'bargain.weeks-for-a-chief')
}

const promise = (turn: Turn, to: PersonId | DistrictId, what: string): Bargain => ({
  to,
  what,
  due: dueOf(turn, what),
})

/** What a chief's price binds the Pasha to: by the usual day where it has one, else for good. */
const theirPrice = (turn: Turn, to: PersonId, what: string): Bargain =>
  Object.values(BY_AIM).includes(what) ? promise(turn, to, what) : { to, what, due: null }

/** What a person comes on: the price he has named, else the thing he is after, unless a scene promised that or more. */
export function termsToJoin(turn: Turn, id: PersonId): readonly Bargain[] {
  const price = openPrice(turn, id)?.what
  if (price !== undefined) return [theirPrice(turn, id, price)]
  const what = BY_AIM[turn.land.person.get(id)?.aim ?? '']
  if (!what) return []
  if (what === 'council' && openPledge(turn, id, 'command-east')) return []
  return [promise(turn, id, what)]
}

/** Whether villages would lend on his word: they lean his way, and what he told them before was not broken. */
function lendsOnHisWord(turn: Turn, district: DistrictId): boolean {
  const { support } = turn.world.districts[district] ?? { support: -1 }
  return (
    support >= of(turn, 'bargain.least-support') &&
    creditOf(turn, district) >= of(turn, 'bargain.least-credit')
  )
}

/** To whom a garrison's safe road is promised: the Red officer of that country, or the town that saw it leave. */
function heardTerms(turn: Turn, place: PlaceId): PersonId | DistrictId | null {
  const district = districtOf(turn.land, place)
  if (district === null) return null
  const officer = turn.content.people.find(
    person => person.role === 'red' && person.district === district && turn.world.people[person.id]?.alive,
  )
  return officer?.id ?? district
}

function owedFor(turn: Turn, order: Order): readonly Bargain[] {
  switch (order.kind) {
    case 'take': {
      const { district, goods } = order
      if (goods === 'men') return [promise(turn, district, 'home-by-harvest')]
      const paid = turn.world.acts.some(act => act.what === 'pay-for-grain')
      if (goods !== 'grain' || paid || !lendsOnHisWord(turn, district)) return []
      return [promise(turn, district, 'repay-grain')]
    }
    case 'muster': {
      const id = districtOf(turn.land, bandOf(turn.world, order.band)?.at ?? 'places/none')
      if (order.how !== 'gather' || order.band !== PASHA || id === null) return []
      const held = turn.world.districts[id]?.holder === 'pasha'
      return [promise(turn, id, 'home-by-harvest'), ...(held ? [promise(turn, id, 'hold-valley')] : [])]
    }
    case 'ask':
      if (order.what === 'grain') return [promise(turn, order.person, 'repay-grain')]
      if (order.what === 'guide') return [promise(turn, order.person, 'guide-unnamed')]
      return order.what === 'release' ? [] : termsToJoin(turn, order.person)
    case 'write': {
      const person = order.to === 'all' ? undefined : turn.land.person.get(order.to)
      if (!person) return []
      if (person.role === 'patron' && person.aim === 'survive' && order.about === 'help')
        return [{ to: person.id, what: 'pay-volunteers', due: null }]
      // A chief who is written to for help comes himself, on the terms on which he would have been called.
      return order.about === 'join' || (order.about === 'help' && person.role !== 'patron')
        ? termsToJoin(turn, person.id)
        : []
    }
    case 'offer': {
      const to = order.to.startsWith('places/') ? heardTerms(turn, order.to as PlaceId) : null
      return order.terms === 'passage' && to !== null ? [promise(turn, to, 'safe-passage')] : []
    }
    default:
      return []
  }
}

/**
 * What would be promised if an order were obeyed and agreed to, and to whom; empty where nothing is borrowed or the
 * same promise is open already.
 */
export function bargainsOf(turn: Turn, order: Order): readonly Bargain[] {
  return owedFor(turn, order).filter(({ to, what }) => !openPledge(turn, to, what))
}
