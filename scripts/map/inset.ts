import { sheet as words } from '../../story/interface/sheet.ts'
import { flat, type Point, resample, soften, thin } from './line.ts'
import { project } from './projection.ts'
import { beyond } from './tables.ts'

/** How much smaller the inset is drawn than the sheet. */
const SCALE = 0.25
/** Where its paper lies, in sheet units: the plain of the north-west, where neither road nor town is. */
const BOX = [214, 86, 238, 366] as const
/** The strip under the map that holds the title, and the rim about it. */
const TITLE = 29
const PAD = 7
/** Bukhara stands this far under the map's upper edge and off its left one, so that its mark and its names have room. */
const HEAD = 68
const SIDE = 46

export interface Inset {
  readonly box: readonly [left: number, top: number, width: number, height: number]
  readonly title: string
  readonly note: string
  /** The part that is map, inside the box. */
  readonly map: readonly [left: number, top: number, width: number, height: number]
  /** A point of the sheet's own plane stands at `at + scale * point`. */
  readonly scale: number
  readonly at: readonly [number, number]
  /** Lines that only the inset shows, in the sheet's own plane. */
  readonly roads: number[][]
  readonly rivers: number[][]
  readonly names: readonly {
    readonly text: string
    readonly at: readonly [number, number]
    readonly sign: string
  }[]
}

/** The country between Bukhara, Karshi and Kerki, west of the sheet: its own plane, drawn smaller in a frame. */
export function inset(): Inset {
  const [left, top, width, height] = BOX
  const map = [left + PAD, top + PAD, width - 2 * PAD, height - TITLE - PAD] as const
  const bukhara = project([64.428, 39.775])
  const karshi = project([65.789, 38.861])
  const bent = (kind: 'road' | 'river') =>
    beyond()
      .filter(({ properties }) => properties.kind === kind)
      .map(({ geometry }) => geometry.coordinates.map(([lon, lat]) => project([lon, lat])))
      .map(line => flat(thin(soften(resample(line, 6), 2), 0.6)))
  const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)]
  return {
    box: BOX,
    title: words.inset.title,
    note: words.inset.note,
    map,
    scale: SCALE,
    at: [Math.round(map[0] + SIDE - SCALE * bukhara[0]), Math.round(map[1] + HEAD - SCALE * bukhara[1])],
    roads: bent('road'),
    rivers: bent('river'),
    names: [
      { text: words.inset.kagan, at: round(project([64.548, 39.722])), sign: 'station' },
      { text: words.inset.karshi, at: round(karshi), sign: 'town' },
      { text: words.inset.amu, at: round(project([64.5, 38.34])), sign: 'river' },
    ],
  }
}
