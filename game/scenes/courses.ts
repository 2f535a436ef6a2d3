import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { landOf } from '../sim/gazetteer.ts'
import { wayBetween } from '../sim/views/roads.ts'
import { roadMonth } from '../sim/weather.ts'
import type { World } from '../sim/world.ts'
import { stretch } from './marches.ts'
import type { Stand } from './marks.ts'
import type { Flat, Sheet } from './sheet.ts'

/** What a week's march goes over: the sheet, what is known of its roads, and the world at the week's end. */
export interface Ground {
  readonly sheet: Sheet
  readonly content: Content
  readonly world: World
}

/** The index of the point of a flat line nearest to a spot, from `start` on. */
function nearest(line: Flat, { x, y }: { x: number; y: number }, start = 0): number {
  let best = start
  let least = Infinity
  for (let i = start; i < line.length; i += 2) {
    const far = Math.hypot(line[i]! - x, line[i + 1]! - y)
    if (far >= least) continue
    least = far
    best = i
  }
  return best
}

/** The roads from one place to another, end to end; nothing where none is open. */
function roads({ sheet, content, world }: Ground, from: PlaceId, to: PlaceId): number[] {
  if (from === to) return []
  const line: number[] = []
  let here = from
  for (const next of wayBetween(landOf(content), from, to, roadMonth({ world, content }))?.path ?? []) {
    line.push(...stretch(sheet, content, here, next))
    here = next
  }
  return line
}

/** The road a mark rides from where it is drawn to where it now stands, in sheet units; straight where no road is open. */
export function courseOf(
  ground: Ground,
  from: { readonly x: number; readonly y: number; readonly at: PlaceId },
  to: Stand,
): Flat {
  const band = ground.world.bands[to.band]
  const line = roads(ground, from.at, to.at)
  // A band between two places has begun the stretch beyond the one it is counted at.
  const next = band?.task.kind === 'march' ? band.task.march.path[0] : undefined
  if (next && band?.at === to.at) line.push(...stretch(ground.sheet, ground.content, to.at, next))
  const start = nearest(line, from)
  const end = nearest(line, to, start)
  return [from.x, from.y, ...line.slice(start + 2, end), to.x, to.y]
}
