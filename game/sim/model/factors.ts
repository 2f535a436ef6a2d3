/** What can decide a fight, a raid, a siege or a flight; each has a sentence for either side in `story/words/factors.ts`. */
export const FACTORS = [
  'numbers',
  'guns',
  'machine-guns',
  'order',
  'scattered',
  'spirit',
  'ground',
  'surprise',
  'hunger',
  'rifles',
  'horses',
  'walls',
  'luck',
] as const
export type Factor = (typeof FACTORS)[number]

/** A factor and how much it did for the side that had the better of it; only more than nothing counts. */
export type Weighed = readonly [factor: Factor, weight: number]

/** The heaviest factors first, at most `most` of them, none that weighed less than `least`. */
export function heaviest(all: readonly Weighed[], most: number, least = 1): readonly Factor[] {
  return [...all]
    .filter(([, weight]) => weight >= least)
    .sort((a, b) => b[1] - a[1] || FACTORS.indexOf(a[0]) - FACTORS.indexOf(b[0]))
    .slice(0, most)
    .map(([factor]) => factor)
}
