import type { DistrictId } from '../../story/schema/ids.ts'
import { ringOf } from './districts.ts'
import type { Flat, Sheet } from './sheet.ts'

const rings = new WeakMap<Sheet, readonly { readonly id: DistrictId; readonly ring: Flat }[]>()

/** Whether a point lies within a closed ring, by counting the edges to its right. */
function within(ring: Flat, x: number, y: number): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!]
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside
  }
  return inside
}

/** The district under a point of the sheet, in sheet units; null beyond them all. */
export function districtAt(sheet: Sheet, x: number, y: number): DistrictId | null {
  const all = rings.get(sheet) ?? sheet.districts.map(({ id, walk }) => ({ id, ring: ringOf(sheet, walk) }))
  rings.set(sheet, all)
  return all.find(({ ring }) => within(ring, x, y))?.id ?? null
}
