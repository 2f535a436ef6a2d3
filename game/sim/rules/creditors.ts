import { districtOf } from '../gazetteer.ts'
import { isOurs } from '../model/sides.ts'
import { bandOf, of, PASHA, share, type Turn } from '../turn.ts'
import { menGo } from '../week/leaving.ts'
import type { Band, Pledge } from '../world.ts'
import { isPerson } from './pledge.ts'

/** Men a district has sent him since a promise was made to it, and not long before. */
function sentBy(turn: Turn, pledge: Pledge): number {
  return turn.world.chronicle
    .filter(h => h.band === PASHA && h.week >= pledge.week - of(turn, 'credit.weeks-remembered'))
    .filter(
      h =>
        (h.kind === 'gathered' && districtOf(turn.land, h.place ?? null) === pledge.to) ||
        (h.kind === 'levied' && h.what === 'men' && h.district === pledge.to),
    )
    .reduce((sum, h) => sum + (h.n ?? 0), 0)
}

/** The band that holds a person's men while they ride with the Pasha: his own, or the volunteers a patron sent. */
function ridersOf(turn: Turn, pledge: Pledge): Band | undefined {
  if (!isPerson(pledge.to)) return undefined
  if (pledge.what === 'pay-volunteers' && turn.land.person.get(pledge.to)?.role === 'patron')
    return bandOf(turn.world, 'bands/afghan-volunteers')
  const state = turn.world.people[pledge.to]
  const band = state?.band ? bandOf(turn.world, state.band) : undefined
  return band && isOurs(band) ? band : undefined
}

/** A word was broken: part of those who came on it go home, the villages' men and the chief's riders alike. */
export function creditorsGo(turn: Turn, pledge: Pledge, cause: number): void {
  if (!isPerson(pledge.to)) {
    menGo(turn, PASHA, share(sentBy(turn, pledge), of(turn, 'credit.villagers-go')), 'went-home', [cause])
    return
  }
  const riders = ridersOf(turn, pledge)
  if (riders) menGo(turn, riders.id, share(riders.men, of(turn, 'credit.riders-go')), 'went-home', [cause])
}
