import { of, share, type Turn, whole } from '../turn.ts'
import type { Band } from '../world.ts'
import { type Factor, heaviest, type Weighed } from './factors.ts'
import { groundFor, massed, strengthOf, underFire } from './strength.ts'

/** Two forces about to fight: `surprise` is per cent for the first, `walls` per cent for the second. */
export interface Field {
  readonly first: readonly Band[]
  readonly second: readonly Band[]
  readonly lead: Band
  readonly foe: Band
  readonly surprise: number
  readonly walls: number
}

const menOf = (bands: readonly Band[]): number => bands.reduce((sum, band) => sum + band.men, 0)

/** The mean of a quality over the men of a force. */
const meanOf = (bands: readonly Band[], quality: (band: Band) => number): number =>
  whole(bands.reduce((sum, band) => sum + quality(band) * band.men, 0) / (menOf(bands) || 1))

const armedOf = (band: Band): number => whole((Math.min(band.men, band.rifles) * 100) / (band.men || 1))

/** The bands of both sides with one thing made the same for all; other factors leave them as they are. */
function evened(field: Field, factor: Factor | null, bands: readonly Band[]): readonly Band[] {
  const both = (quality: (band: Band) => number) =>
    whole((meanOf(field.first, quality) + meanOf(field.second, quality)) / 2)
  switch (factor) {
    case 'numbers': {
      const fewer = Math.min(menOf(field.first), menOf(field.second))
      const part = (count: number) => whole((count * fewer) / (menOf(bands) || 1))
      return bands.map(band => ({ ...band, men: part(band.men), rifles: part(band.rifles) }))
    }
    case 'machine-guns':
      return bands.map(band => ({ ...band, machineGuns: 0 }))
    case 'order': {
      const order = both(band => band.order)
      return bands.map(band => ({ ...band, order }))
    }
    case 'spirit': {
      const spirit = both(band => band.spirit)
      return bands.map(band => ({ ...band, spirit }))
    }
    case 'rifles': {
      const armed = both(armedOf)
      return bands.map(band => ({ ...band, rifles: share(band.men, armed) }))
    }
    default:
      return bands
  }
}

/** Per cent of a side that guns keep down, with one factor evened out: no guns at all, or both sides in ranks. */
function fire(turn: Turn, field: Field, own: 'first' | 'second', factor: Factor | null): number {
  if (factor === 'guns') return 0
  const [bands, against] = own === 'first' ? [field.first, field.second] : [field.second, field.first]
  const open = factor === 'scattered' ? Math.max(100, massed(turn, bands)) : massed(turn, bands)
  return underFire(turn, bands, against, open)
}

/** What each side brings to bear, ground, surprise and walls weighed in, with one factor evened out or none. */
export function brought(
  turn: Turn,
  field: Field,
  factor: Factor | null = null,
): readonly [first: number, second: number] {
  const one = evened(field, factor, field.first)
  const two = evened(field, factor, field.second)
  const fed = factor === 'hunger'
  const a = strengthOf(turn, one, two, { under: fire(turn, field, 'first', factor), fed }) + 1
  const b = strengthOf(turn, two, one, { under: fire(turn, field, 'second', factor), fed }) + 1
  const [groundA, groundB] =
    factor === 'ground' ? [0, 0] : [groundFor(turn, field.lead), groundFor(turn, field.foe)]
  const surprise = factor === 'surprise' ? 0 : field.surprise
  const walls = factor === 'walls' ? 0 : field.walls
  return [share(a, 100 + groundA + surprise), share(b, 100 + groundB + walls)]
}

const WEIGHED: readonly Factor[] = [
  'numbers',
  'guns',
  'machine-guns',
  'order',
  'scattered',
  'spirit',
  'ground',
  'surprise',
  'hunger',
  'rifles',
  'walls',
]

/**
 * Why the first side (or the second) had the better of it, heaviest first: each factor weighs the per cent by which the
 * winner’s odds would have been less with it evened out. Luck stands first where the dice alone turned the day.
 */
export function whyItWent(turn: Turn, field: Field, firstHad: boolean, byLuck: boolean): readonly Factor[] {
  const odds = (factor: Factor | null): number => {
    const [a, b] = brought(turn, field, factor)
    return firstHad ? whole((a * 1000) / (b || 1)) : whole((b * 1000) / (a || 1))
  }
  const real = odds(null)
  const weighed: Weighed[] = WEIGHED.map(factor => [factor, whole((real * 100) / (odds(factor) || 1)) - 100])
  const most = of(turn, 'battle.reasons-told')
  const told = heaviest(weighed, most, of(turn, 'battle.least-told'))
  return byLuck ? (['luck', ...told] as const).slice(0, most) : told
}
