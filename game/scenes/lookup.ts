import type { Content } from '../../story/schema/content.ts'
import type { DistrictId, PlaceId } from '../../story/schema/ids.ts'
import type { BandId, World } from '../sim/world.ts'
import { type Camp, campUnder as campAt } from './camps.ts'
import type { Spot } from './cursor.ts'
import { spotOf } from './marches.ts'
import type { Stand } from './marks.ts'
import { drawnPlaces, rankOf } from './names.ts'
import type { Sheet } from './sheet.ts'
import { type Size, sheetPoint, type View, windowPoint } from './view.ts'

/** The sheet as it lies in the window. */
export interface Window {
  readonly sheet: Sheet
  readonly content: Content
  readonly view: View
  readonly size: Size
  readonly stands: readonly { readonly stand: Stand }[]
}

/** A point of the ground, in sheet units. */
export interface Ground {
  readonly x: number
  readonly y: number
}

/** The ground under a point of the window. */
export function groundAt({ view, size }: Window, px: number, py: number): Ground {
  const [x, y] = sheetPoint(view, size, px, py)
  return { x, y }
}

/** Where something stands in the window, CSS pixels from its upper left corner; null where the sheet has it not. */
export function spotOn(
  { sheet, view, size, stands }: Window,
  what: PlaceId | BandId | DistrictId | Ground,
): Ground | null {
  if (typeof what !== 'string') return windowPoint(view, size, what)
  if (what.startsWith('places/'))
    return sheet.places[what as PlaceId] ? windowPoint(view, size, spotOf(sheet, what as PlaceId)) : null
  const label = sheet.districts.find(({ id }) => id === what)?.label
  if (label) return windowPoint(view, size, { x: label[0], y: label[1] })
  const found = stands.find(({ stand }) => stand.band === what || stand.seen.some(({ id }) => id === what))
  return found ? windowPoint(view, size, found.stand) : null
}

/** How near the window's edge a place still counts as seen, in CSS pixels. */
const RIM = 8

/** The places drawn in the window, CSS pixels from its middle. */
export function inWindow({ sheet, content, view, size }: Window): readonly Spot[] {
  return drawnPlaces(sheet, content, view.zoom, new Set()).flatMap(({ place, x: ox, y: oy }) => {
    const [x, y] = [(ox - view.x) * view.zoom, (oy - view.y) * view.zoom]
    const outside = Math.abs(x) > size.width / 2 - RIM || Math.abs(y) > size.height / 2 - RIM
    return outside ? [] : [{ id: place.id, x, y }]
  })
}

/** The past camp whose flag lies under a point of the window; null elsewhere. */
export function campUnder({ sheet, view, size }: Window, world: World, px: number, py: number): Camp | null {
  return campAt(sheet, world, view.zoom, sheetPoint(view, size, px, py))
}

/** The band or place under a point of the window, the marks before the places; `reach` in CSS pixels. */
export function whatUnder(
  { sheet, content, view, size }: Window,
  marks: { at(x: number, y: number, zoom: number): Stand | null },
  px: number,
  py: number,
  reach: number,
): PlaceId | BandId | null {
  const [x, y] = sheetPoint(view, size, px, py)
  const mark = marks.at(x, y, view.zoom)
  if (mark) return mark.band
  let best: { id: PlaceId; far: number } | null = null
  for (const { place, x: ox, y: oy } of drawnPlaces(sheet, content, view.zoom, new Set())) {
    const far = Math.hypot(ox - x, oy - y) * view.zoom + rankOf(place, content)
    if (far < (best?.far ?? reach)) best = { id: place.id, far }
  }
  return best?.id ?? null
}
