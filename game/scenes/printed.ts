import { roadMonth } from '../sim/weather.ts'
import { drawCartouche } from './cartouche.ts'
import { drawCover } from './cover.ts'
import { drawCrossings } from './crossings.ts'
import { drawFrame, drawGraticule, drawImprint } from './frame.ts'
import { drawLimits, drawRibbons } from './frontier.ts'
import { drawInset } from './inset.ts'
import { drawLegend } from './legend.ts'
import { lay, type Pen } from './pen.ts'
import { drawRailways, drawRemarks } from './railway.ts'
import { drawRoads } from './roads.ts'
import type { Box, Room } from './room.ts'
import { drawSummits } from './summits.ts'
import { drawRivers } from './water.ts'
import type { Writing } from './written.ts'

/** What the printers laid down before the campaign: graticule, ground, water, borders, roads, and the frame about them. */
export function print(pen: Pen, { sheet, content, now }: Writing, tints: (pen: Pen) => void): void {
  const { ink } = pen
  const month = roadMonth({ world: now.world, content })
  ink.save()
  ink.beginPath()
  lay(ink, sheet.frame.neat)
  ink.clip()
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

/** Title, table of signs and inset, over everything printed; returns the paper they cover, in CSS pixels. */
export const printPanels = (pen: Pen, { sheet, content }: Writing): Box[] => [
  drawCartouche(pen, sheet),
  drawLegend(pen, sheet),
  drawInset(pen, sheet, content),
]

/** The small figures and remarks that give way to every name. */
export function printSmall(pen: Pen, { sheet }: Writing, room: Room): void {
  drawSummits(pen, sheet, room)
  drawRemarks(pen, sheet, room)
}
