import type { SourceId } from '../schema/ids.ts'
import type { Assumption } from '../schema/source.ts'

/** A number nobody recorded: what the makers of the game chose, within what bounds, and why. */
export function guess(
  id: string,
  value: number,
  low: number,
  high: number,
  unit: string,
  why: string,
): Assumption {
  return { id, value, range: [low, high], unit, sources: 'our guess', why }
}

/** A number the record gives or bounds. */
export function told(
  id: string,
  value: number,
  low: number,
  high: number,
  unit: string,
  sources: readonly SourceId[],
  why: string,
): Assumption {
  return { id, value, range: [low, high], unit, sources, why }
}
