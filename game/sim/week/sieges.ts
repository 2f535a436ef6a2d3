import { heaviest } from '../model/factors.ts'
import { menBeside } from '../model/hosts.ts'
import { bandsAt, hostile } from '../model/sides.ts'
import { strengthOf } from '../model/strength.ts'
import {
  bandOf,
  bandsOf,
  causeOf,
  lastOf,
  of,
  roll,
  setBand,
  share,
  type Turn,
  tell,
  whole,
  within,
} from '../turn.ts'
import type { Band } from '../world.ts'
import { fight } from './battle.ts'
import { garrisonLeaves, garrisonYields, nearestRefuge } from './garrison.ts'
import { keepStores } from './stores.ts'

/** Bands that sit round a garrison. */
function ringOf(turn: Turn, garrison: Band): readonly Band[] {
  return bandsAt(turn.world, garrison.at).filter(
    band => band.task.kind === 'besiege' && band.task.since !== null && hostile(turn.world, band, garrison),
  )
}

/** All who stand with the besiegers, the ring itself first. */
function outside(turn: Turn, garrison: Band, ring: readonly Band[]): readonly Band[] {
  const others = bandsAt(turn.world, garrison.at).filter(
    band => !band.hidden && hostile(turn.world, band, garrison) && !ring.includes(band),
  )
  return [...ring, ...others]
}

/** Whether waggons still come: another garrison near enough by an open road, and the ring too thin to stop them. */
function isFedFromOutside(turn: Turn, garrison: Band, press: number): boolean {
  if (press >= of(turn, 'siege.press-that-stops-waggons')) return false
  const refuge = nearestRefuge(turn, garrison.at)
  return refuge !== null && refuge.halfDays <= of(turn, 'siege.waggon-reach')
}

function sortie(turn: Turn, garrison: Band, all: readonly Band[], causes: readonly number[]): boolean {
  const inside = strengthOf(turn, [garrison], all)
  const without = strengthOf(turn, all, [garrison])
  if (inside < share(without, 100 + of(turn, 'siege.sortie-odds'))) return false
  const met = fight(turn, [garrison], all, garrison.at, 0, null, causes)
  if (met.won === 'first') {
    tell(turn, {
      kind: 'siege-broken',
      other: garrison.id,
      band: all[0]!.id,
      place: garrison.at,
      why: met.why,
      causes: [met.told],
    })
    for (const band of all)
      if (bandOf(turn.world, band.id)?.task.kind === 'besiege')
        setBand(turn, band.id, { task: { kind: 'camp' } })
  }
  return true
}

/** One week of one siege: bread, nerve, and whether the garrison comes out, gives up or holds on. */
function press(turn: Turn, garrison: Band, ring: readonly Band[]): void {
  const all = outside(turn, garrison, ring)
  const men = menBeside(turn, ring[0]!)
  const ratio = whole((men * 100) / (garrison.men || 1))
  const causes = causeOf(turn.world, ['siege-begun'], h => h.place === garrison.at)
  if (sortie(turn, garrison, all, causes)) return
  const closed = ratio >= of(turn, 'siege.press-that-closes')
  const fed = isFedFromOutside(turn, garrison, ratio)
  const days = of(turn, 'week.days')
  const grain = fed ? garrison.grain : Math.max(0, garrison.grain - (closed ? days : whole(days / 2)))
  const night = roll(turn, 'siege', garrison.id, 0, of(turn, 'siege.luck'))
  const strain = closed ? of(turn, 'siege.strain-closed') + extra(turn, ratio) : of(turn, 'siege.strain-open')
  const hunger = grain <= 0 ? of(turn, 'siege.strain-of-hunger') : 0
  const relief = fed ? of(turn, 'siege.strain-when-fed') : strain + hunger + night
  const spirit = within(garrison.spirit - relief, 0, 100)
  setBand(turn, garrison.id, { grain, spirit })
  if (spirit > 0) {
    if (!lastOf(turn.world, ['siege-presses'], h => h.place === garrison.at, 1))
      tell(turn, {
        kind: 'siege-presses',
        band: ring[0]!.id,
        other: garrison.id,
        place: garrison.at,
        n: grain,
        causes,
      })
    return
  }
  const now = bandOf(turn.world, garrison.id)!
  const why = heaviest(
    [
      ['numbers', strain],
      ['hunger', hunger],
      ['luck', night],
      ['spirit', of(turn, 'garrison.spirit') - garrison.spirit - relief],
    ],
    of(turn, 'battle.reasons-told'),
  )
  if (ratio >= of(turn, 'siege.press-that-takes-all')) garrisonYields(turn, now, ring[0]!, causes, why)
  else garrisonLeaves(turn, now, ring[0]!, causes, false, why)
}

/** Numbers beyond a closed ring wear the garrison further, up to a bound. */
function extra(turn: Turn, ratio: number): number {
  const over = ratio - of(turn, 'siege.press-that-closes')
  return within(whole(over / 100), 0, of(turn, 'siege.most-extra-strain'))
}

/** Garrisons that nobody besieges eat from the country and recover their nerve. */
function rest(turn: Turn, garrison: Band): void {
  setBand(turn, garrison.id, {
    spirit: Math.min(of(turn, 'garrison.spirit'), garrison.spirit + of(turn, 'garrison.recovers')),
  })
  keepStores(turn, bandOf(turn.world, garrison.id)!)
}

/** All sieges press for a week. */
export function pressSieges(turn: Turn): void {
  for (const garrison of bandsOf(turn.world)) {
    if (garrison.task.kind !== 'garrison' || garrison.side !== 'reds') continue
    if (!bandOf(turn.world, garrison.id)) continue
    const ring = ringOf(turn, garrison)
    if (ring.length > 0) press(turn, garrison, ring)
    else rest(turn, garrison)
  }
}
