import { districtOf } from '../gazetteer.ts'
import { of, share, type Turn, whole } from '../turn.ts'
import type { Band } from '../world.ts'
import { creditOf } from './credit.ts'
import { fortune } from './regard.ts'

/** Volunteers a district would give a band now: by its people, its support, the word that he is here, and what his word is worth. */
export function volunteersIn(turn: Turn, band: Band): number {
  const id = districtOf(turn.land, band.at)
  const district = id === null ? undefined : turn.land.district.get(id)
  const state = id === null ? undefined : turn.world.districts[id]
  if (id === null || !district || !state || state.support <= 0) return 0
  const willing = whole((district.thousands * of(turn, 'muster.men-per-thousand')) / 100)
  const luck = 100 + fortune(turn) * of(turn, 'muster.of-fortune')
  return Math.max(0, share(share(share(willing, state.support), luck), creditOf(turn, id)))
}
