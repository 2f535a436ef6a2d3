import { isHarvest, isLean } from '../calendar.ts'
import { isOurs } from '../model/sides.ts'
import { bandOf, bandsOf, because, of, setBand, share, type Turn, tell, whole, within } from '../turn.ts'
import type { BandId } from '../world.ts'

/** Some men of a band go, with their horses and their part of the rifles; a household always stays. */
function leave(turn: Turn, id: BandId, gone: number, kind: 'men-deserted' | 'went-home'): void {
  const band = bandOf(turn.world, id)!
  const n = within(gone, 0, Math.max(0, band.men - of(turn, 'men.household')))
  if (n <= 0) return
  setBand(turn, id, {
    men: band.men - n,
    horses: Math.max(0, band.horses - n),
    rifles: band.rifles - whole((band.rifles * n) / (band.men || 1)),
  })
  const why = because(turn.world, h => (h.kind === 'hungry' || h.kind === 'battle-lost') && h.band === id, 2)
  tell(turn, { kind, band: id, place: band.at, n, causes: why })
}

/** The hungry and downhearted desert; farmers without order go to their harvest. */
function drain(turn: Turn, id: BandId): void {
  const band = bandOf(turn.world, id)!
  const low = of(turn, 'spirit.men-desert-below')
  if (band.spirit < low)
    leave(turn, id, share(band.men, share(low - band.spirit, of(turn, 'desert.share'))), 'men-deserted')
  const now = bandOf(turn.world, id)!
  if (band.side !== 'reds' && isHarvest(turn.world.week))
    leave(turn, id, share(now.men, share(100 - now.order, of(turn, 'harvest.share'))), 'went-home')
}

/** Lean months kill horses. */
function loseHorses(turn: Turn, id: BandId): void {
  const band = bandOf(turn.world, id)!
  const dead = share(band.horses, of(turn, 'horses.die-in-winter'))
  if (dead <= 0) return
  setBand(turn, id, { horses: band.horses - dead })
  if (dead >= of(turn, 'horses.told-of'))
    tell(turn, { kind: 'horses-died', band: id, place: band.at, n: dead })
}

/** Men and horses that are gone at the end of a week. */
export function menAndHorsesGo(turn: Turn): void {
  for (const { id } of bandsOf(turn.world)) {
    const band = bandOf(turn.world, id)!
    if (band.men <= 0 || !isOurs(band)) continue
    drain(turn, id)
    if (isLean(turn.world.week)) loseHorses(turn, id)
  }
}
