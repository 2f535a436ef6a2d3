import type { PlaceId } from '../../../story/schema/ids.ts'
import type { Factor } from '../model/factors.ts'
import { garrisonAt } from '../model/sides.ts'
import { townFalls } from '../model/towns.ts'
import { bandOf, bandsOf, dropBand, of, setBand, share, type Turn, tell } from '../turn.ts'
import { type Way, wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { Band } from '../world.ts'

/** The nearest other Red garrison a beaten or besieged one could walk to this month; null when there is none. */
export function nearestRefuge(turn: Turn, from: PlaceId): Way | null {
  const month = roadMonth(turn)
  const ways = bandsOf(turn.world)
    .filter(band => band.side === 'reds' && band.task.kind === 'garrison' && band.at !== from)
    .map(band => wayBetween(turn.land, from, band.at, month))
    .filter(way => way !== null)
  return ways.sort((a, b) => a.halfDays - b.halfDays)[0] ?? null
}

/** Arms and prisoners fall to the besiegers; guns and machine guns with them. */
export function garrisonYields(
  turn: Turn,
  garrison: Band,
  ring: Band,
  causes: readonly number[],
  why?: readonly Factor[],
): void {
  const place = garrison.at
  const taken = bandOf(turn.world, ring.id) ?? ring
  setBand(turn, ring.id, {
    rifles: taken.rifles + share(garrison.rifles, of(turn, 'siege.arms-saved')),
    machineGuns: taken.machineGuns + garrison.machineGuns,
    guns: taken.guns,
    task: { kind: 'camp' },
  })
  dropBand(turn, garrison.id)
  const id = tell(turn, {
    kind: 'garrison-yields',
    band: ring.id,
    other: garrison.id,
    place,
    n: garrison.men,
    causes,
    ...(why ? { why } : {}),
  })
  townFalls(turn, place, taken, [id])
  campAll(turn, place)
}

/** The garrison marches out to the nearest of its own: by agreement with little loss, by night with more. */
export function garrisonLeaves(
  turn: Turn,
  garrison: Band,
  ring: Band,
  causes: readonly number[],
  agreed: boolean,
  why?: readonly Factor[],
): void {
  const place = garrison.at
  const refuge = nearestRefuge(turn, place)
  if (!refuge) {
    garrisonYields(turn, garrison, ring, causes, why)
    return
  }
  const lost = share(garrison.men, of(turn, agreed ? 'siege.loss-on-passage' : 'siege.loss-by-night'))
  const left = share(garrison.rifles, of(turn, 'siege.arms-left'))
  const taken = bandOf(turn.world, ring.id) ?? ring
  setBand(turn, ring.id, { rifles: taken.rifles + left })
  const march = { path: refuge.path, route: refuge.routes[0]!, done: 0 }
  setBand(turn, garrison.id, {
    men: garrison.men - lost,
    rifles: garrison.rifles - left,
    hidden: true,
    task: { kind: 'march', to: refuge.path[refuge.path.length - 1]!, march },
  })
  const id = tell(turn, {
    kind: 'garrison-withdraws',
    band: ring.id,
    other: garrison.id,
    place,
    n: lost,
    causes,
    ...(why ? { why } : {}),
  })
  townFalls(turn, place, taken, [id])
  campAll(turn, place)
}

/** Besiegers of a place that is no longer held stand easy. */
function campAll(turn: Turn, place: PlaceId): void {
  for (const band of bandsOf(turn.world))
    if (band.task.kind === 'besiege' && band.task.place === place)
      setBand(turn, band.id, { task: { kind: 'camp' } })
}

/** A retreating garrison that has come to another joins it. */
export function joinGarrison(turn: Turn, id: Band['id']): void {
  const band = bandOf(turn.world, id)
  if (!band) return
  const host = garrisonAt(turn.world, band.at)
  if (!host || host.id === id) {
    setBand(turn, id, { task: { kind: 'garrison' }, hidden: false })
    return
  }
  setBand(turn, host.id, {
    men: host.men + band.men,
    rifles: host.rifles + band.rifles,
    horses: host.horses + band.horses,
    machineGuns: host.machineGuns + band.machineGuns,
    guns: host.guns + band.guns,
  })
  dropBand(turn, id)
}
