import type { DistrictId, PlaceId } from '../../../story/schema/ids.ts'
import { districtOf } from '../gazetteer.ts'
import { of, ofKind, type Turn } from '../turn.ts'
import { LINES } from './lines.ts'

/** Towns of the trunk line and the steamer landing: what the Reds make good whatever it costs them. */
export const SPINE: readonly PlaceId[] = [
  'places/karshi',
  'places/kattakurgan',
  'places/kelif',
  'places/samarkand',
  'places/termez',
]

/** Raids on any of some districts in the last `weeks` weeks, this one counted. */
export function raidsOn(turn: Turn, ids: readonly (DistrictId | null)[], weeks: number): readonly number[] {
  const { week } = turn.world
  return ofKind(turn.world, 'raided')
    .filter(h => week - h.week < weeks && h.district && ids.includes(h.district))
    .map(h => h.id)
}

/** Raids on the line, and on the towns where the columns form, that have not been made good yet: the numbers of their happenings. */
export function lineCuts(turn: Turn): readonly number[] {
  const ids = [...SPINE, ...LINES.map(line => line.towns[0])].map(place => districtOf(turn.land, place))
  return raidsOn(turn, ids, of(turn, 'trunk.weeks-to-mend'))
}

/** Per cent of the trains that still run: fewer for each raid on the line that has not been made good. */
export function trainsThatRun(turn: Turn): number {
  const slowed = lineCuts(turn).length * of(turn, 'trunk.slowed-by-a-raid')
  return Math.max(of(turn, 'trunk.least-that-run'), 100 - slowed)
}
