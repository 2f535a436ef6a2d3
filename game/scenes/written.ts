import type { Content } from '../../story/schema/content.ts'
import type { Snapshot } from '../session/types.ts'
import type { Camp } from './camps.ts'
import { drawLabels } from './drawLabels.ts'
import type { Lettering } from './layLabels.ts'
import { letteringOf } from './lettering.ts'
import type { Stand } from './marks.ts'
import { blocksOf } from './paper.ts'
import type { Pen } from './pen.ts'
import { boxesOfPencil, pencilChosen, pencilOver, pencilTints, pencilUnder } from './pencilled.ts'
import { signBox } from './placeNames.ts'
import { print, printPanels, printSmall } from './printed.ts'
import { Room } from './room.ts'
import type { Sheet } from './sheet.ts'
import { drawSign } from './signs.ts'
import { drawTrail } from './trail.ts'

export interface Writing {
  readonly sheet: Sheet
  readonly content: Content
  readonly now: Snapshot
  readonly stands: readonly { readonly stand: Stand }[]
  readonly ghost: boolean
  /** Camps joined by a line of blue pencil, where a campaign is looked back on. */
  readonly trail?: readonly Camp[]
  /** The week up to which the record's own ride is dotted in, where it is not the world's. */
  readonly record?: number
}

/**
 * Everything that is written on the paper the pen covers, in the order of the printing: water, tints, roads, pencil,
 * letters. Names are laid out for the whole sheet, so that neighbouring pieces of it meet.
 */
export function write(pen: Pen, writing: Writing): void {
  const { sheet } = writing
  const { labels, places } = letteringOf(writing, pen.zoom)
  print(pen, writing, () => pencilTints(pen, writing))
  printPanels(pen, writing)
  pencilUnder(pen, writing)
  if (writing.trail) drawTrail(pen, sheet, writing.content, writing.trail)
  for (const { place, rank, x, y } of places) drawSign(pen, place, rank, x, y)
  pencilOver(pen, writing)
  drawLabels(pen, labels)
  printSmall(pen, writing, roomBeside(writing, pen.zoom))
  pencilChosen(pen, writing)
}

const beside = new WeakMap<Lettering, Room>()

/** The paper that figures and remarks may be written on: whatever names, signs, pencil and blocks leave free. */
function roomBeside(writing: Writing, zoom: number): Room {
  const { sheet } = writing
  const lettering = letteringOf(writing, zoom)
  const known = beside.get(lettering)
  if (known) return known.copy()
  const room = new Room()
  room.take(blocksOf(sheet, zoom))
  room.take(boxesOfPencil(writing, zoom))
  room.take(lettering.labels.flatMap(({ boxes }) => boxes))
  room.take(lettering.places.map(named => signBox(named, zoom)).filter(box => box !== null))
  beside.set(lettering, room)
  return room.copy()
}
