import type { PlaceId } from '../../story/schema/ids.ts'
import { isOurs } from '../sim/model/sides.ts'
import { knownTrail, rubbedOut } from '../sim/views/traces.ts'
import { drawArrow, drawBehind, drawFigures } from './arrow.ts'
import { boxesOfFlags, drawCamps } from './camps.ts'
import { drawChosen } from './chosen.ts'
import { drawDistricts } from './districts.ts'
import { boxesOfGhost, drawGhost } from './ghost.ts'
import { boxesOfSieges, drawSieges, drawTraces, type Placed, placeTraces } from './happened.ts'
import { daysLeft, pencilOf, roadLine, spotOf, wayAhead, wayBehind } from './marches.ts'
import { darkness } from './marks.ts'
import { INK } from './palette.ts'
import { atPoint, type Pen } from './pen.ts'
import type { Box } from './room.ts'
import { paintRubbed } from './rubbed.ts'
import { boxesOfMarks } from './seats.ts'
import type { Writing } from './written.ts'

/** Who holds each district and whom it would feed: laid under the roads. */
export const pencilTints = (pen: Pen, { sheet, content, now }: Writing): void =>
  drawDistricts(pen, sheet, content, now.world)

/** The paper that marks, flags, rings and the record's label cover at a zoom. */
function covered({ sheet, content, now, stands, ghost, record }: Writing, zoom: number): Box[] {
  return [
    ...boxesOfMarks(
      stands.map(({ stand }) => stand),
      zoom,
    ),
    ...boxesOfFlags(sheet, now.world, zoom),
    ...boxesOfSieges(sheet, content, now.world, zoom),
    ...(ghost ? boxesOfGhost(sheet, content, record ?? now.world.week, zoom, record !== undefined) : []),
  ]
}

interface Laid {
  readonly zoom: number
  readonly covered: readonly Box[]
  readonly traces: readonly Placed[]
}

/** What the pencil of a writing covers at its zoom: asked for by every piece of the sheet, reckoned once. */
const laid = new WeakMap<Writing, Laid>()

function laidAt(writing: Writing, zoom: number): Laid {
  const known = laid.get(writing)
  if (known?.zoom === zoom) return known
  const boxes = covered(writing, zoom)
  const traces = placeTraces(writing.now.world, writing.content, writing.sheet, zoom, boxes)
  const found = { zoom, covered: boxes, traces }
  laid.set(writing, found)
  return found
}

/** All the paper that the pencil covers at a zoom, in CSS pixels of the whole sheet: letters keep clear of it. */
export function boxesOfPencil(writing: Writing, zoom: number): Box[] {
  const { covered: boxes, traces } = laidAt(writing, zoom)
  return [...boxes, ...traces.map(({ box }) => box)]
}

/** What lies under the signs of places: what happened there, and the record's own ride. */
export function pencilUnder(pen: Pen, writing: Writing): void {
  const { sheet, content, now, ghost, record } = writing
  if (ghost) drawGhost(pen, sheet, content, record ?? now.world.week, record !== undefined)
  drawTraces(pen, laidAt(writing, pen.zoom).traces)
}

/** What is drawn over the signs: past camps, sieges, marches, and what has just been rubbed out. */
export function pencilOver(pen: Pen, writing: Writing): void {
  const { sheet, content, now } = writing
  const { world } = now
  drawCamps(pen, sheet, world)
  drawSieges(pen, sheet, content, world)
  marches(pen, writing)
  for (const { band, place } of rubbedOut(world)) {
    const { x, y } = spotOf(sheet, place)
    const shape = world.bands[band]?.side === 'reds' ? 'red' : 'chief'
    const mark = { shape, name: '', men: null, told: '', sure: false, hidden: false } as const
    atPoint(pen, x, y, () => paintRubbed(pen.ink, mark))
  }
}

/** His own marches as ordered; those of the other side's columns as far as they have been told of. */
function marches(pen: Pen, { sheet, content, now, stands }: Writing): void {
  const { world } = now
  for (const { stand } of stands) {
    const [band] = stand.seen
    if (!band || !isOurs(band) || band.follows) continue
    const [behind, ahead] = [wayBehind(sheet, content, world, band), wayAhead(sheet, content, world, band)]
    if (behind) drawBehind(pen, behind, pencilOf(band))
    if (!ahead) continue
    drawArrow(pen, ahead, pencilOf(band), !band.hidden)
    const days = daysLeft(content, world, band)
    if (days > 0 && pen.zoom >= 0.45)
      drawFigures(pen, ahead, sheet.words.days.replace('{n}', String(days)), pencilOf(band))
  }
  for (const { stand } of stands) {
    if (stand.mark.shape !== 'red') continue
    const trail = knownTrail(world, content, stand.band, 3)
    trail.slice(1).forEach((to, i) => {
      const way = roadLine(sheet, content, trail[i]!.place, to.place)
      const dark = darkness(world.week - to.week) * (i === trail.length - 2 ? 0.9 : 0.5)
      drawArrow(pen, way, INK.red, to.sure === 3, dark)
    })
  }
}

/** The ring about what is selected, over everything. */
export function pencilChosen(pen: Pen, { sheet, now, stands }: Writing): void {
  const { selected } = now
  const chosen = selected?.startsWith('places/')
    ? spotOf(sheet, selected as PlaceId)
    : stands.find(({ stand }) => stand.band === selected)?.stand
  if (chosen) drawChosen(pen, chosen)
}
