import type { Showpiece } from './rocks.ts'

/** Sheet units of a square, and how far beyond it its strokes may reach. */
export const SQUARE = 256
export const REACH = 16

export interface Wanted {
  readonly key: string
  readonly column: number
  readonly row: number
  /** Pixels for one sheet unit. */
  readonly scale: number
}

/** What the engraver is told: once what the ground is, then again and again which squares are wanted. */
export type Asked =
  | {
      readonly ground: ArrayBuffer
      /** Metres in a sheet unit. */
      readonly metres: number
      readonly shows: readonly Showpiece[]
      readonly neat: readonly number[]
    }
  | { readonly wanted: readonly Wanted[] }

/** What comes back: a square as a picture. */
export interface Engraved {
  readonly key: string
  readonly picture: ImageBitmap
}
