import type { Refusal } from '../outcome.ts'
import { bandsOf, of, PASHA, pashaBand, setBand, type Turn, tell, whole, within } from '../turn.ts'

/** Men come over to the Pasha's own band, each with a horse and three in four with a rifle. */
export function joinMen(turn: Turn, men: number, why: string): Refusal | null {
  const band = pashaBand(turn.world)
  const rifles = whole((men * of(turn, 'men.armed')) / 100)
  setBand(turn, PASHA, {
    men: band.men + men,
    horses: band.horses + men,
    rifles: band.rifles + rifles,
    grain: whole((band.grain * band.men + of(turn, 'men.bring-grain') * men) / (band.men + men || 1)),
    order: whole((band.order * band.men + of(turn, 'men.order') * men) / (band.men + men || 1)),
  })
  tell(turn, { kind: 'joined', band: PASHA, place: band.at, n: men, what: why, witnessed: true })
  return null
}

/** Men leave the Pasha: his own first, and the bands with him where his own are too few. Never below nobody. */
export function loseMen(turn: Turn, men: number, why: string): Refusal | null {
  const place = pashaBand(turn.world).at
  let left = men
  const withHim = bandsOf(turn.world).filter(b => b.id === PASHA || (b.follows === PASHA && b.at === place))
  for (const band of withHim.sort((a, b) => (a.id === PASHA ? -1 : b.id === PASHA ? 1 : 0))) {
    // His own household stays: a band with its leader in it is never emptied by a line of a scene.
    const least = band.id === PASHA ? 1 : 0
    const gone = within(left, 0, Math.max(0, band.men - least))
    setBand(turn, band.id, {
      men: band.men - gone,
      horses: Math.max(0, band.horses - gone),
      rifles: within(band.rifles, 0, Math.max(band.men - gone, band.rifles - gone)),
    })
    left -= gone
  }
  tell(turn, { kind: 'left', band: PASHA, place, n: men - left, what: why, witnessed: true })
  return null
}
