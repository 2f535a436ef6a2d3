import { districtOf } from '../gazetteer.ts'
import { townsOnTheRiver } from '../model/doors.ts'
import { endWith } from '../rules/fate.ts'
import {
  causeOf,
  lastOf,
  of,
  ofKind,
  PASHA,
  pashaBand,
  roll,
  setBand,
  type Turn,
  tell,
  whole,
} from '../turn.ts'
import type { Band } from '../world.ts'

/** Whether the Pasha has shown that he would give himself up. */
const offersHimself = (turn: Turn): boolean =>
  turn.world.acts.some(act => act.what === 'offer-surrender') && turn.world.reds.feeler !== 'accepted'

/** Whether the villages he is among would feed him: a man who is at nobody's table has nothing to turn round for. */
function isAmongFriends(turn: Turn): boolean {
  const id = districtOf(turn.land, pashaBand(turn.world).at)
  return id !== null && (turn.world.districts[id]?.support ?? 0) >= of(turn, 'fate.stands-where-fed')
}

/** Whether he is on his way out of the country when he is caught, or his band is broken, among strangers, and has not just fought. */
function isFleeing(turn: Turn, fought: boolean): boolean {
  const band = pashaBand(turn.world)
  const broken = !fought && band.spirit <= of(turn, 'fate.broken-spirit') && !isAmongFriends(turn)
  const leaving = band.task.kind === 'march' && townsOnTheRiver(turn).includes(band.task.to)
  return broken || leaving
}

/** The Pasha is caught: which end it is depends on whether he fights, flees or has given up. */
export function caught(
  turn: Turn,
  by: Band,
  causes: readonly number[],
  fought = false,
  why: readonly string[] = [],
): void {
  const place = pashaBand(turn.world).at
  const camped = causeOf(turn.world, ['stayed', 'arrived', 'set-out'], h => h.band === PASHA)
  const told = why.length > 0 ? { why } : {}
  const id = tell(turn, {
    kind: 'caught',
    band: PASHA,
    other: by.id,
    place,
    causes: [...causes, ...camped],
    witnessed: true,
    ...told,
  })
  const old = causeOf(turn.world, ['pledge-broken', 'turned-against'])
  const ending = offersHimself(turn)
    ? 'endings/tried'
    : isFleeing(turn, fought)
      ? 'endings/shot-fleeing'
      : 'endings/hillside'
  endWith(turn, ending, [id, ...old])
}

/**
 * After a lost fight: a Pasha with many men left always gets away; with few, against many, he may be caught, the likelier
 * the less heart his men have and the oftener they have been beaten of late, for the horses are blown.
 */
export function perhapsCaught(turn: Turn, by: Band, told: number, place: Band['at']): void {
  if (by.side !== 'reds') return
  const band = pashaBand(turn.world)
  if (band.men >= of(turn, 'fate.enough-men')) return
  if (by.men < band.men + band.men) return
  const lately = lastOf(turn.world, ['caught'], () => true, 1)
  if (lately) return
  const weeks = of(turn, 'fate.weeks-a-horse-needs')
  const lost = ofKind(turn.world, 'battle-lost').filter(
    h => h.band === PASHA && h.id !== told && turn.world.week - h.week <= weeks,
  )
  const blown = lost.length * of(turn, 'fate.of-blown-horses')
  const slips = of(turn, 'fate.escape-after-battle') + whole(band.spirit / 2) - blown
  if (roll(turn, 'caught', by.id, 0, 100) < slips) return
  setBand(turn, PASHA, { at: place })
  caught(turn, by, [told], true)
}
