export interface Spread {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** The tenth, fiftieth and ninetieth percentile (nearest rank); zeros for an empty list. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) }
}

/** Words as a reader counts them. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
