import type { PlaceId } from '../../../story/schema/ids.ts'
import type { Turn } from '../turn.ts'
import type { Band } from '../world.ts'
import { bandsAt, hostile, isOurs } from './sides.ts'

/** Bands that would stand with one another at a place against somebody's garrison: the Pasha's, or Red ones. */
function alliesAt(turn: Turn, place: PlaceId, band: Band): readonly Band[] {
  return bandsAt(turn.world, place).filter(other => {
    if (other.id === band.id) return true
    if (other.hidden !== band.hidden) return false
    if (band.side === 'reds' || other.side === 'reds') return band.side === other.side
    if (hostile(turn.world, band, other)) return false
    return isOurs(band) === isOurs(other) || other.side === 'afghans'
  })
}

/** Men standing together with a band at its place. */
export function menBeside(turn: Turn, band: Band): number {
  return alliesAt(turn, band.at, band).reduce((sum, other) => sum + other.men, 0)
}
