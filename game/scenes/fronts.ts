import type { DistrictId } from '../../story/schema/ids.ts'
import type { Holder } from '../../story/schema/place.ts'
import { ringOf, turnsRight } from './ring.ts'
import type { Sheet } from './sheet.ts'

/** How firmly a district is held, as the atlas has words for it. */
export type Firmness = 'contested' | 'loose' | 'firm'

/** The firmness of a control between 0 and 100. */
export const firmnessOf = (control: number): Firmness =>
  control < 30 ? 'contested' : control < 65 ? 'loose' : 'firm'

/** One side of a border between two holders: whose it is, and on which side of the arc he stands. */
export interface Front {
  readonly arc: number
  readonly district: DistrictId
  readonly holder: Holder
  readonly firmness: Firmness
  /** 1 when the district lies to the right of the arc as it is written, -1 to the left. */
  readonly side: 1 | -1
  /** Whether the two holders are of different causes. */
  readonly hostile: boolean
}

const CAUSES: Readonly<Record<Holder, string>> = {
  reds: 'red',
  republic: 'red',
  pasha: 'rising',
  chiefs: 'rising',
  matcha: 'rising',
  afghans: 'kabul',
}

/** Both sides of every border where the holder differs from the neighbour; borders within one holder's land have none. */
export function frontsOf(
  sheet: Sheet,
  held: (id: DistrictId) => { readonly holder: Holder; readonly control: number } | undefined,
): readonly Front[] {
  const sides = new Map<number, { id: DistrictId; side: 1 | -1 }[]>()
  for (const { id, walk } of sheet.districts) {
    const inward = turnsRight(ringOf(sheet, walk)) ? 1 : -1
    for (const step of walk) {
      const arc = step < 0 ? -1 - step : step
      const side = (step < 0 ? -inward : inward) as 1 | -1
      sides.set(arc, [...(sides.get(arc) ?? []), { id, side }])
    }
  }
  return [...sides].flatMap(([arc, [a, b]]): Front[] => {
    const [one, two] = [a && held(a.id), b && held(b.id)]
    if (!a || !b || !one || !two || one.holder === two.holder) return []
    const hostile = CAUSES[one.holder] !== CAUSES[two.holder]
    const front = ({ id, side }: typeof a, { holder, control }: typeof one): Front => ({
      arc,
      district: id,
      holder,
      firmness: firmnessOf(control),
      side,
      hostile,
    })
    return [front(a, one), front(b, two)]
  })
}
