import type { Happening } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'

/** What the Pasha saw since a point of the chronicle, and what was reported to him since a week, in order. */
export function newsSince(world: World, chronicle: number, reports: number): Happening[] {
  const told = new Set(world.reports.slice(reports).map(report => report.happening))
  return world.chronicle.filter(
    happening => told.has(happening.id) || (happening.id >= chronicle && happening.witnessed),
  )
}
