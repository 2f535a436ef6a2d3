import type { World } from '../sim/world.ts'
import type { Camp } from './camps.ts'

/** A week of the past as the map shows it. */
export interface Playback {
  readonly world: World
  /** The last week of the record that may be dotted in; the whole of it only once the campaign has ended. */
  readonly record: number
}

/** The camps of a world, oldest first; weeks in the same place are one camp, by its first week. */
export function trailOf({ camps }: World): Camp[] {
  const trail: Camp[] = []
  for (const camp of [...camps].sort((a, b) => a.week - b.week))
    if (trail.at(-1)?.place !== camp.place) trail.push(camp)
  return trail
}
