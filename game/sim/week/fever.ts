import { isFever } from '../calendar.ts'
import type { Happening } from '../happening.ts'
import { isOurs } from '../model/sides.ts'
import { bandsOf, because, of, PASHA, setBand, share, type Turn, tell, within } from '../turn.ts'

/** In the hot months bands camped in the lowlands lose men to fever, whichever side they are on. */
export function fever(turn: Turn): void {
  if (!isFever(turn.world.week)) return
  for (const band of bandsOf(turn.world)) {
    const metres = turn.land.place.get(band.at)?.metres ?? 0
    if (band.men <= of(turn, 'men.household') || metres >= of(turn, 'fever.below-metres')) continue
    const sick = share(band.men, of(turn, 'fever.share'))
    if (sick <= 0) continue
    setBand(turn, band.id, {
      men: band.men - sick,
      rifles: within(band.rifles, 0, Math.max(band.men - sick, band.rifles - sick)),
      spirit: within(band.spirit + of(turn, 'spirit.of-fever'), 0, 100),
    })
    if (isOurs(band)) {
      const camped = (h: Happening) =>
        (h.kind === 'stayed' || h.kind === 'arrived') && (h.place === band.at || h.band === PASHA)
      const causes = because(turn.world, camped)
      tell(turn, { kind: 'died', band: band.id, place: band.at, n: sick, what: 'fever', causes })
    }
  }
}
