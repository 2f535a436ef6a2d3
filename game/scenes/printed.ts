import { roadMonth } from '../sim/weather.ts'
import { drawCartouche } from './cartouche.ts'
import { drawCover } from './cover.ts'
import { drawCrossings } from './crossings.ts'
import { allInside, drawFrame, drawGraticule, drawImprint } from './frame.ts'
import { drawLimits, drawRibbons } from './frontier.ts'
import { drawInset } from './inset.ts'
import { drawLegend } from './legend.ts'
import { lay, type Pen } from './pen.ts'
import { drawRailways, drawRemarks } from './railway.ts'
import { drawRoads } from './roads.ts'
import type { Room } from './room.ts'
import { drawSummits } from './summits.ts'
import { drawRivers } from './water.ts'
import type { Writing } from './written.ts'

/** What the printers laid down before the campaign: graticule, ground, water, borders, roads, and the frame about them. */
export function print(pen: Pen, { sheet, content, now }: Writing, tints: (pen: Pen) => void): void {
  const { ink } = pen
  const month = roadMonth({ world: now.world, content })
  ink.save()
  // A clip along a bent line makes every stroke dear: only pieces that lie on the neat line have one.
  if (!allInside(pen, sheet)) {
    ink.beginPath()
    lay(ink, sheet.frame.neat)
    ink.clip()
  }
  drawGraticule(pen, sheet)
  drawCover(pen, sheet, month)
  tints(pen)
  drawRibbons(pen, sheet)
  drawRivers(pen, sheet, month)
  drawLimits(pen, sheet)
  drawRailways(pen, sheet)
  drawRoads(pen, sheet, content, month)
  drawCrossings(pen, sheet)
  ink.restore()
  drawFrame(pen, sheet)
  drawImprint(pen, sheet)
}

/** Strokes of a block reach a little beyond its box, in sheet units. */
const RIM = 4

/** True when a block of the sheet (left, top, width, height) lies on the part that is drawn. */
const covers = (pen: Pen, [left, top, width, height]: readonly [number, number, number, number]) =>
  left - RIM < pen.right &&
  left + width + RIM > pen.left &&
  top - RIM < pen.bottom &&
  top + height + RIM > pen.top

/** Title, table of signs and inset, over everything printed, where they lie on the part that is drawn. */
export function printPanels(pen: Pen, { sheet, content }: Writing): void {
  if (covers(pen, sheet.cartouche.box)) drawCartouche(pen, sheet)
  if (covers(pen, sheet.legend.box)) drawLegend(pen, sheet)
  if (covers(pen, sheet.inset.box)) drawInset(pen, sheet, content)
}

/** The small figures and remarks that give way to every name. */
export function printSmall(pen: Pen, { sheet }: Writing, room: Room): void {
  drawSummits(pen, sheet, room)
  drawRemarks(pen, sheet, room)
}
