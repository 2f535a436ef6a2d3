import type { Needle } from '../../game/scenes/relief/needle.ts'
import { SHEET } from './projection.ts'

/** One set of baked plates: drawn for a distance of the eye, cut into tiles of at most 2048 pixels a side. */
export interface Level {
  readonly name: string
  /** Pixels for one sheet unit. */
  readonly scale: number
  readonly columns: number
  readonly rows: number
  readonly needle: Needle
  /** Blur of the ground in cells before it is engraved: a far sheet leaves out what its strokes could not show. */
  readonly soften: number
  /** Of the AVIF encoder, 1 to 100. */
  readonly quality: number
}

/** Far and middle: each is engraved anew, as a general sheet is drawn anew from the surveyors' sheets. */
export const LEVELS: readonly Level[] = [
  {
    name: 'far',
    scale: 0.5,
    columns: 1,
    rows: 1,
    needle: { pitch: 3.7, length: 12.5, longest: 18, flat: 0.03, steep: 0.36 },
    soften: 1.8,
    quality: 36,
  },
  {
    name: 'middle',
    scale: 1,
    columns: 2,
    rows: 1,
    needle: { pitch: 2.5, length: 9.4, longest: 14, flat: 0.027, steep: 0.38 },
    soften: 0.9,
    quality: 27,
  },
]

/** Width and height of a level's tiles in its own pixels, without the one pixel by which neighbours overlap. */
export const tileSize = ({ scale, columns, rows }: Level) => ({
  width: (SHEET.width * scale) / columns,
  height: (SHEET.height * scale) / rows,
})

/** Rock the old sheets drew by hand: degrees east and north, and the kilometres it reaches. */
export const SHOWPIECES: readonly (readonly [
  name: string,
  longitude: number,
  latitude: number,
  km: number,
])[] = [
  ['Iron Gate', 66.93, 38.205, 6],
  ['Pul-i Sangin', 69.348, 38.372, 5],
  ['Hisar', 68.56, 38.49, 1.6],
  ['Hazrat-Sultan', 68.171, 38.945, 11],
  ['Chimtarga', 68.204, 39.196, 12],
  ['Ayribaba', 66.545, 37.8, 9],
]
