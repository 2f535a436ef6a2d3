import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { Snapshot } from '../session/types.ts'
import { roadMonth } from '../sim/weather.ts'
import { drawBent, rangeHand, riverHand } from './bent.ts'
import { drawCartouche } from './cartouche.ts'
import { drawDistrictNames, wedgesBeside } from './districtNames.ts'
import { drawDistricts } from './districts.ts'
import { drawFrame, drawGraticule } from './frame.ts'
import { drawLegend } from './legend.ts'
import { drawArrow, pencilOf, spotOf, wayAhead } from './marches.ts'
import { boxesOf, type Stand } from './marks.ts'
import { drawNames, drawnPlaces } from './names.ts'
import { lay, type Pen } from './pen.ts'
import { drawRoads } from './roads.ts'
import { Room } from './room.ts'
import type { Sheet } from './sheet.ts'
import { drawSign } from './signs.ts'
import { drawCamps, drawChosen, drawGhost, drawScars, drawSieges } from './traces.ts'
import { drawRivers } from './water.ts'

export interface Writing {
  readonly sheet: Sheet
  readonly content: Content
  readonly now: Snapshot
  readonly stands: readonly { readonly stand: Stand; readonly beside: number }[]
  readonly ghost: boolean
}

/** Everything that is written on the paper, in the order of the printing: water, tints, roads, pencil, letters. */
export function write(pen: Pen, { sheet, content, now, stands, ghost }: Writing): void {
  const { world, selected } = now
  const month = roadMonth({ world, content })
  const { ink } = pen
  ink.save()
  ink.beginPath()
  lay(ink, sheet.frame.neat)
  ink.clip()
  drawGraticule(pen, sheet)
  drawDistricts(pen, sheet, content, world)
  drawRivers(pen, sheet, month)
  drawRoads(pen, sheet, content, month)
  ink.restore()
  drawFrame(pen, sheet)

  const room = new Room()
  room.take([drawCartouche(pen, sheet), drawLegend(pen, sheet)])
  const always = new Set<PlaceId>(
    stands.filter(({ stand }) => stand.mark.shape === 'pasha').map(({ stand }) => stand.at),
  )
  if (selected?.startsWith('places/')) always.add(selected as PlaceId)
  if (now.page?.place) always.add(now.page.place)
  for (const { stand, beside } of stands) room.take(boxesOf(stand, pen.zoom, beside))
  const places = drawnPlaces(sheet, content, pen.zoom, always)
  drawScars(pen, sheet, world)
  if (ghost) drawGhost(pen, sheet, content, world.week)
  for (const { place, rank, x, y } of places) drawSign(pen, place, rank, x, y, room)
  drawCamps(pen, sheet, world)
  drawSieges(
    pen,
    sheet,
    stands.flatMap(({ stand }) => stand.seen),
  )
  for (const { stand } of stands)
    for (const band of stand.seen) {
      if (band.follows) continue
      const way = wayAhead(sheet, content, world, band)
      if (way) drawArrow(pen, way, pencilOf(band), !band.hidden)
    }
  drawNames(pen, places, always, wedgesBeside(content, world), sheet, room)
  drawDistrictNames(pen, sheet, content, world, room)
  drawBent(pen, sheet, sheet.waters, riverHand(pen.zoom), room)
  drawBent(pen, sheet, sheet.ranges, rangeHand(pen.zoom), room)
  const chosen = selected?.startsWith('places/')
    ? spotOf(sheet, selected as PlaceId)
    : stands.find(({ stand }) => stand.band === selected || stand.seen.some(({ id }) => id === selected))
        ?.stand
  if (chosen) drawChosen(pen, chosen)
}
