import type { World } from '../sim/world.ts'
import { spotOf } from './marches.ts'
import type { Sheet } from './sheet.ts'
import { type Size, type View, wholeSheet } from './view.ts'

/** CSS pixels for a sheet unit when the map is first unrolled. */
export const OPENING = 0.52

/** Where the Pasha camps, in sheet units. */
export function campOf(sheet: Sheet, { bands }: World): { x: number; y: number } {
  return spotOf(sheet, bands['bands/pasha']?.at ?? 'places/dushanbe')
}

/** Where a reader first looks: at the Pasha's camp, near enough to read the names. */
export function openingView(sheet: Sheet, window: Size, world: World): View {
  return { ...campOf(sheet, world), zoom: Math.max(OPENING, wholeSheet(sheet, window)) }
}
