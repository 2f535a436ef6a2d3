import { roadMonth } from '../sim/weather.ts'
import { drawFrame, drawGraticule } from './frame.ts'
import { lay, type Pen } from './pen.ts'
import { drawRoads } from './roads.ts'
import { drawRivers } from './water.ts'
import type { Writing } from './written.ts'

/** What the printers laid down before the campaign: graticule, water, roads, and the frame about them. */
export function print(pen: Pen, { sheet, content, now }: Writing, tints: (pen: Pen) => void): void {
  const { ink } = pen
  const month = roadMonth({ world: now.world, content })
  ink.save()
  ink.beginPath()
  lay(ink, sheet.frame.neat)
  ink.clip()
  drawGraticule(pen, sheet)
  tints(pen)
  drawRivers(pen, sheet, month)
  drawRoads(pen, sheet, content, month)
  ink.restore()
  drawFrame(pen, sheet)
}
