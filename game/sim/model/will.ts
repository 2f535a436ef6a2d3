import type { DistrictId, PersonId } from '../../../story/schema/ids.ts'
import type { Happening, HappeningKind } from '../happening.ts'
import { lastOf, of, ofKind, type Turn } from '../turn.ts'
import type { World } from '../world.ts'
import { isOurs } from './sides.ts'

/** What ends a sulk, whether the sulker is coaxed out of his tent or leaves it for good. */
const OUT_OF_THE_TENT: readonly HappeningKind[] = ['came-round', 'left', 'turned-against', 'died']

const SULKING: readonly HappeningKind[] = ['sulks', ...OUT_OF_THE_TENT]

/** The sulk somebody is in now, as the happening that began it; undefined when he is in none. */
export function sulkOf(world: World, id: PersonId): Happening | undefined {
  const last = lastOf(world, SULKING, h => h.person === id && isSulkWord(h))
  return last?.kind === 'sulks' ? last : undefined
}

/** A man may come round about other things than a sulk: those carry their own word. */
const isSulkWord = (h: Happening): boolean => h.kind !== 'came-round' || h.what === 'tent'

const PRICE: readonly HappeningKind[] = ['asks-price', 'price-paid', 'price-refused']

/** The price somebody has named and waits for, as the happening that named it; undefined when none is open. */
export function openPrice(turn: Turn, id: PersonId): Happening | undefined {
  const last = lastOf(turn.world, PRICE, h => h.person === id)
  return last?.kind === 'asks-price' ? last : undefined
}

/** What a slighted chief keeps back: bread and guides, his silence towards the other side, the roads of his country. */
export const KEPT_BACK = ['bread', 'word', 'roads'] as const
export type KeptBack = (typeof KEPT_BACK)[number]

/** Whether a chief keeps a thing back from the Pasha now. */
export function keepsBack(turn: Turn, id: PersonId, what: KeptBack): boolean {
  if (turn.world.people[id]?.alive !== true) return false
  const last = lastOf(turn.world, ['withheld', 'came-round'], h => h.person === id && h.what === what)
  return last?.kind === 'withheld'
}

/** Whether the chief of a district keeps a thing back from the Pasha there. */
export function isKeptBackIn(turn: Turn, district: DistrictId, what: KeptBack): boolean {
  if (ofKind(turn.world, 'withheld').length === 0) return false
  return turn.content.people.some(
    p => p.role === 'chief' && p.district === district && keepsBack(turn, p.id, what),
  )
}

/** Acts by which the Pasha takes back with one hand the command he gave with the other. */
const TAKES_IT_BACK: readonly string[] = ['title-commander', 'seals-and-staff']

/**
 * Whether a chief commands the east as the Pasha's partner: that was promised and has been kept, he thinks well of the
 * Pasha, no title has been set over him and nothing taken from his people since.
 */
export function isPartner(turn: Turn, id: PersonId): boolean {
  const { world } = turn
  const state = world.people[id]
  if (state?.stance !== 'with' || state.regard < of(turn, 'partner.holds')) return false
  const pledge = world.pledges.find(p => p.to === id && p.what === 'command-east' && p.state === 'kept')
  return pledge !== undefined && isUnspoilt(turn, id, pledge.week)
}

/** Whether nothing since a week has spoilt a command given: neither a title nor a levy on his own people. */
export function isUnspoilt(turn: Turn, id: PersonId, since: number): boolean {
  const { acts } = turn.world
  if (acts.some(act => TAKES_IT_BACK.includes(act.what) && act.week >= since)) return false
  const district = turn.land.person.get(id)?.district
  return !lastOf(turn.world, ['levied'], h => h.district === district, turn.world.week - since)
}

/** Whether a person leads a band that the Pasha can order. */
export function ridesWithUs(turn: Turn, id: PersonId): boolean {
  const state = turn.world.people[id]
  const band = state?.band ? turn.world.bands[state.band] : undefined
  return state?.stance === 'with' && band !== undefined && isOurs(band)
}
