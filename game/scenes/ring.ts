import type { Flat, Sheet } from './sheet.ts'

/** A district's closed outline as one line. */
export function ringOf(sheet: Sheet, walk: readonly number[]): Flat {
  const ring: number[] = []
  for (const step of walk) {
    const { line } = sheet.arcs[step < 0 ? -1 - step : step]!
    if (step >= 0) ring.push(...line)
    else for (let i = line.length - 2; i >= 0; i -= 2) ring.push(line[i]!, line[i + 1]!)
  }
  return ring
}

/** True when a closed outline is walked with its inside to the right, y running down. */
export function turnsRight(ring: Flat): boolean {
  let area = 0
  for (let i = 2; i < ring.length; i += 2) area += ring[i - 2]! * ring[i + 1]! - ring[i]! * ring[i - 1]!
  return area > 0
}
