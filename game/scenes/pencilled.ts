import type { PlaceId } from '../../story/schema/ids.ts'
import { drawDistricts } from './districts.ts'
import { drawArrow, pencilOf, spotOf, wayAhead } from './marches.ts'
import type { Pen } from './pen.ts'
import { drawCamps, drawChosen, drawGhost, drawScars, drawSieges } from './traces.ts'
import type { Writing } from './written.ts'

/** Who holds each district and whom it would feed: laid under the roads. */
export const pencilTints = (pen: Pen, { sheet, content, now }: Writing): void =>
  drawDistricts(pen, sheet, content, now.world)

/** What lies under the signs of places: burnt ground and the record's own ride. */
export function pencilUnder(pen: Pen, { sheet, content, now, ghost, record }: Writing): void {
  drawScars(pen, sheet, now.world)
  if (ghost) drawGhost(pen, sheet, content, record ?? now.world.week, record !== undefined)
}

/** What is drawn over the signs: past camps, sieges and marches. */
export function pencilOver(pen: Pen, { sheet, content, now, stands }: Writing): void {
  const { world } = now
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
}

/** The ring about what is selected, over everything. */
export function pencilChosen(pen: Pen, { sheet, now, stands }: Writing): void {
  const { selected } = now
  const chosen = selected?.startsWith('places/')
    ? spotOf(sheet, selected as PlaceId)
    : stands.find(({ stand }) => stand.band === selected || stand.seen.some(({ id }) => id === selected))
        ?.stand
  if (chosen) drawChosen(pen, chosen)
}
