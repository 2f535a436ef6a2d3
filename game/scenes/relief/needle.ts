/** How slopes are engraved for one distance of the eye. Lengths in sheet units. */
export interface Needle {
  /** Between one stroke and the next along a contour. */
  readonly pitch: number
  /** What a stroke would like to measure, and at most. */
  readonly length: number
  readonly longest: number
  /** Rise per run under which the ground stays blank, and at which strokes reach full weight. */
  readonly flat: number
  readonly steep: number
}

/** For the near view, engraved as one looks: the surveyor's own sheet. The baked levels leave out what they could not show. */
export const NEAR: Needle = { pitch: 1.8, length: 6.8, longest: 10.5, flat: 0.024, steep: 0.42 }
