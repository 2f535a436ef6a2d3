import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { Snapshot } from '../session/types.ts'
import { drawBent, rangeHand, riverHand } from './bent.ts'
import type { Camp } from './camps.ts'
import { drawDistrictNames, wedgesBeside } from './districtNames.ts'
import type { Stand } from './marks.ts'
import { drawNames, drawnPlaces } from './names.ts'
import type { Pen } from './pen.ts'
import { boxesOfPencil, pencilChosen, pencilOver, pencilTints, pencilUnder } from './pencilled.ts'
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

/** Everything that is written on the paper, in the order of the printing: water, tints, roads, pencil, letters. */
export function write(pen: Pen, writing: Writing): void {
  const { sheet, content, now, stands } = writing
  const { world, selected } = now
  print(pen, writing, () => pencilTints(pen, writing))

  const room = new Room()
  room.take(printPanels(pen, writing))
  const always = new Set<PlaceId>(
    stands.filter(({ stand }) => stand.mark.shape === 'pasha').map(({ stand }) => stand.at),
  )
  if (selected?.startsWith('places/')) always.add(selected as PlaceId)
  if (now.page?.place) always.add(now.page.place)
  room.take(boxesOfPencil(writing, pen.zoom))
  const places = drawnPlaces(sheet, content, pen.zoom, always)
  pencilUnder(pen, writing)
  if (writing.trail) drawTrail(pen, sheet, content, writing.trail)
  for (const { place, rank, x, y } of places) drawSign(pen, place, rank, x, y, room)
  pencilOver(pen, writing)
  drawNames(pen, places, always, wedgesBeside(content, world), sheet, room)
  drawDistrictNames(pen, sheet, content, world, room)
  drawBent(pen, sheet, sheet.waters, riverHand(pen.zoom), room)
  drawBent(pen, sheet, sheet.ranges, rangeHand(pen.zoom), room)
  printSmall(pen, writing, room)
  pencilChosen(pen, writing)
}
