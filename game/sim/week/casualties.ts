import { underFire } from '../model/strength.ts'
import { bandOf, of, setBand, share, type Turn, whole, within } from '../turn.ts'
import type { Band } from '../world.ts'

/** Riders of a force in the hundred of its men. */
export function mounted(bands: readonly Band[]): number {
  const men = bands.reduce((sum, band) => sum + band.men, 0)
  const riders = bands.reduce((sum, band) => sum + Math.min(band.men, band.horses), 0)
  return whole((riders * 100) / (men || 1))
}

/** Per cent by which a pursuit adds to the dead of the beaten: riders behind them, less the horses under them. */
export function pursuit(turn: Turn, winners: readonly Band[], losers: readonly Band[]): number {
  const behind = share(mounted(winners), of(turn, 'pursuit.of-riders'))
  const away = share(mounted(losers), of(turn, 'pursuit.of-horses-under'))
  return behind - away
}

/** Per cent of a force that a fight costs it: the winner little, the loser by how badly, whoever chases it, and guns. */
export function toll(
  turn: Turn,
  own: readonly Band[],
  other: readonly Band[],
  fared: 'won' | 'lost' | 'drew',
  margin: number,
): number {
  const [light, heavy] = [of(turn, 'battle.loss-of-winner'), of(turn, 'battle.loss-of-loser')]
  const shelled = share(underFire(turn, own, other), of(turn, 'battle.killed-under-fire'))
  if (fared === 'won') return light + shelled
  if (fared === 'drew') return whole((light + heavy) / 2) + shelled
  const beaten = share(heavy, 100 + margin)
  return within(share(beaten, 100 + pursuit(turn, other, own)) + shelled, light, 100)
}

/** Every band of a force loses its part, with the horses and rifles of the fallen; answers the dead. */
export function suffer(turn: Turn, bands: readonly Band[], percent: number, spirit: number): number {
  let dead = 0
  for (const before of bands) {
    const band = bandOf(turn.world, before.id)
    if (!band) continue
    const lost = Math.min(band.men, share(band.men, percent))
    const part = (had: number) => had - whole((had * lost) / (band.men || 1))
    dead += lost
    setBand(turn, band.id, {
      men: band.men - lost,
      horses: part(band.horses),
      rifles: part(band.rifles),
      spirit: within(band.spirit + spirit, 0, 100),
    })
  }
  return dead
}
