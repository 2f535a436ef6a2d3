import type { Axis, Person, Stand } from '../../../story/schema/person.ts'
import type { Land } from '../gazetteer.ts'
import { whole, within } from '../turn.ts'
import type { World } from '../world.ts'

/** Where Enver begins on every axis: the pole Artikov gives him. */
export const HIS_POLE: Stand = {
  ideology: -100,
  strategy: -100,
  legitimacy: -100,
  vision: -100,
  tradition: -100,
}

const AXES = Object.keys(HIS_POLE) as readonly Axis[]

/**
 * Where Enver stands: his pole, moved by what he pledged (unless released) and did in public.
 * The same pledge to two people, or an act repeated, moves him once.
 */
export function standOf(world: World, land: Land): Stand {
  const known = stands.get(world.pledges)
  if (known?.acts === world.acts && known.land === land) return known.stand
  const stand = reckon(world, land)
  stands.set(world.pledges, { acts: world.acts, land, stand })
  return stand
}

/** Stands already reckoned: they change only when the ledger or the list of public acts does. */
const stands = new WeakMap<World['pledges'], { acts: World['acts']; land: Land; stand: Stand }>()

function reckon(world: World, land: Land): Stand {
  const pledged = new Set(world.pledges.filter(p => p.state !== 'released').map(p => p.what))
  const done = new Set(world.acts.map(a => a.what))
  const leans = [
    ...[...pledged].map(what => land.pledge.get(what)?.leans),
    ...[...done].map(what => land.act.get(what)?.leans),
  ]
  const along = (axis: Axis): number =>
    within(
      leans.reduce((sum, lean) => sum + (lean?.[axis] ?? 0), HIS_POLE[axis]),
      -100,
      100,
    )
  return {
    ideology: along('ideology'),
    strategy: along('strategy'),
    legitimacy: along('legitimacy'),
    vision: along('vision'),
    tradition: along('tradition'),
  }
}

/** How far a stand is from a person's own, 0-200, weighted by what matters to him. */
export function distanceTo(person: Person, stand: Stand): number {
  const weight = AXES.reduce((sum, axis) => sum + person.weights[axis], 0)
  if (weight <= 0) return 0
  const far = AXES.reduce(
    (sum, axis) => sum + person.weights[axis] * Math.abs(person.stand[axis] - stand[axis]),
    0,
  )
  return whole(far / weight)
}
