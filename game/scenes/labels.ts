import type { Content } from '../../story/schema/content.ts'
import type { Hand } from './letterHands.ts'
import type { Linework } from './linework.ts'
import type { Measure } from './measure.ts'
import type { Box, Room } from './room.ts'
import type { Sheet } from './sheet.ts'

/** One letter of a bent name: the middle of its foot in CSS pixels of the whole sheet, and its turn in radians. */
export interface Letter {
  readonly one: string
  readonly x: number
  readonly y: number
  readonly turn: number
}

/** A name that has found its seat. All measures are CSS pixels of the whole sheet at the zoom it was laid out for. */
export interface Label {
  /** The same from zoom to zoom and week to week. */
  readonly id: string
  readonly text: string
  readonly hand: Hand
  /** The left end of the line it stands on; bent names have `letters` instead. */
  readonly x: number
  readonly y: number
  readonly letters: readonly Letter[] | null
  /** Paper it covers, letter by letter where it is bent. */
  readonly boxes: readonly Box[]
  /** What it counts for when something must give way. */
  readonly weight: number
  /** A hairline from the sign to a name that stands off. */
  readonly lead: readonly [x1: number, y1: number, x2: number, y2: number] | null
  /** Wedges of support and where they begin. */
  readonly wedges: { readonly x: number; readonly y: number; readonly count: number } | null
  /** The same name in Persian, under it. */
  readonly persian: string
  /** Where the water goes, as an arrow after a river's name; `turn` points downstream. */
  readonly arrow: { readonly x: number; readonly y: number; readonly turn: number } | null
}

/** What the layout of one zoom shares: the sheet, the paper still free, the lines to keep off. */
export interface Ground {
  readonly sheet: Sheet
  readonly content: Content
  readonly zoom: number
  /** All paper that is taken, and what of it names have taken. */
  readonly room: Room
  readonly names: Room
  readonly lines: Linework
  /** True when a box lies wholly inside the neat line. */
  readonly inside: (box: Box) => boolean
  readonly measure: Measure
}

/** A straight label with nothing about it. */
export const plain = {
  letters: null,
  lead: null,
  wedges: null,
  persian: '',
  arrow: null,
} as const

/** Small boxes strung along a leading line. */
export function beads([x1, y1, x2, y2]: NonNullable<Label['lead']>): Box[] {
  const many = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4)
  return Array.from({ length: many }, (_, i): Box => {
    const t = i / many
    const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t]
    return [x - 1, y - 1, x + 1, y + 1]
  })
}

/** All the paper of a label, its leading line with it. */
export const paperOf = ({ boxes, lead }: Label): readonly Box[] => (lead ? [...boxes, ...beads(lead)] : boxes)

/** Takes the paper of a label that has found its seat. */
export function settle({ room, names }: Ground, label: Label): Label {
  room.take(paperOf(label))
  names.take(label.boxes)
  return label
}
