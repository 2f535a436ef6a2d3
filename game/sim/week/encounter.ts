import { bandsAt, hostile, isOurs } from '../model/sides.ts'
import { bandOf, of, setBand, share, type Turn } from '../turn.ts'
import type { BandId } from '../world.ts'

/** A chief's band that is on its own goes out of sight when a much stronger Red force comes to its place. */
export function scatteredChiefs(turn: Turn, arriving: BandId): void {
  const band = bandOf(turn.world, arriving)
  if (band?.side !== 'reds' || band.hidden) return
  for (const other of bandsAt(turn.world, band.at)) {
    if (isOurs(other) || other.side !== 'chiefs' || other.hidden) continue
    if (!hostile(turn.world, band, other)) continue
    const stands = share(band.men, of(turn, 'chiefs.stand-against'))
    if (other.men < stands) setBand(turn, other.id, { hidden: true, task: { kind: 'camp' } })
  }
}
