import { places } from '../../story/places/index.ts'
import { onSheet, project } from './projection.ts'
import { type Spot, spots } from './tables.ts'

/** Heights nearer to each other than this, in sheet units, crowd the relief: the higher stays. */
const APART = { peak: 74, printed: 20 } as const
/** Measured summits below this, metres, are hills that the hachures show well enough. */
const LOWEST = 1300

export interface Summit {
  readonly at: [number, number]
  readonly metres: number
  readonly name: string
  /** True for a height as usually printed; the rest are readings of the measured surface. */
  readonly printed: boolean
}

/** Summits that get a triangle and a figure: all printed heights, then measured ones from the highest down. */
export function summits(): Summit[] {
  const fit = ({ kind, at, metres, printed }: Spot) =>
    kind === 'peak' && onSheet(at) && (printed || metres > LOWEST)
  const found: Summit[] = []
  // A place of the story has its own sign and figure.
  const signed = places
    .filter(({ kind }) => kind === 'mountain' || kind === 'pass')
    .map(({ at }) => project(at))
  const order = spots()
    .filter(fit)
    .sort((a, b) => Number(b.printed) - Number(a.printed) || b.metres - a.metres)
  for (const { at, metres, name, printed } of order) {
    const [x, y] = project(at)
    const apart = printed ? APART.printed : APART.peak
    if (signed.some(other => Math.hypot(other[0] - x, other[1] - y) < 24)) continue
    if (found.some(other => Math.hypot(other.at[0] - x, other.at[1] - y) < apart)) continue
    found.push({ at: [Math.round(x), Math.round(y)], metres, name, printed })
  }
  return found
}
