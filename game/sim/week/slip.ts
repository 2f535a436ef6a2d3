import { districtOf } from '../gazetteer.ts'
import { type Factor, heaviest } from '../model/factors.ts'
import { fallBack } from '../model/retreat.ts'
import { bandOf, causeOf, of, PASHA, roll, setBand, share, type Turn, tell, whole, within } from '../turn.ts'
import type { Band } from '../world.ts'
import { mounted } from './casualties.ts'

/** Whether a column comes on slowly enough to be ridden away from: it brings guns, or half of it walks. */
const isSlow = (comer: Band): boolean => comer.guns > 0 || mounted([comer]) < 100 / 2

/** Whether a camp means to stand: men in ranks on the drill ground or round a town do not leave it unfought. */
const means = (band: Band): boolean => band.task.kind === 'drill' || band.task.kind === 'besiege'

/** What helps a camp to be gone in time, in points: its horses, and villages that know the ways and send word. */
function helps(turn: Turn, bands: readonly Band[]): readonly (readonly [Factor, number])[] {
  const id = districtOf(turn.land, bands[0]!.at)
  const support = id === null ? 0 : (turn.world.districts[id]?.support ?? 0)
  return [
    ['horses', share(mounted(bands), of(turn, 'slip.of-horses'))],
    ['ground', whole(support / 2)],
  ]
}

/** Chance in the hundred that a camp is gone when a column comes: its horses and friends, less what drill ties to the spot. */
export function oddsOfSlipping(turn: Turn, bands: readonly Band[]): number {
  const men = bands.reduce((sum, band) => sum + band.men, 0)
  const order = whole(bands.reduce((sum, band) => sum + band.order * band.men, 0) / (men || 1))
  const points = helps(turn, bands).reduce((sum, [, weight]) => sum + weight, 0)
  return within(points - share(order, of(turn, 'slip.of-order')), 0, of(turn, 'slip.most-odds'))
}

/** What it costs to ride off in the night: stragglers and foundered horses. Answers the men lost. */
export function rideOff(turn: Turn, band: Band, stragglers: number): number {
  const lost = Math.min(share(band.men, stragglers), Math.max(0, band.men - 1))
  const now = bandOf(turn.world, band.id)!
  setBand(turn, band.id, {
    men: band.men - lost,
    rifles: band.rifles - whole((band.rifles * lost) / (band.men || 1)),
    horses: now.horses - share(now.horses, of(turn, 'slip.horses-foundered')),
  })
  return lost
}

/**
 * A light camp, outnumbered, may be gone before a slow column is upon it; answers whether it is.
 * Great hosts, men on the drill ground and rings round a town stand and fight.
 */
export function slipAway(turn: Turn, comer: Band, friends: readonly Band[], camp: readonly Band[]): boolean {
  const men = camp.reduce((sum, band) => sum + band.men, 0)
  const coming = friends.reduce((sum, band) => sum + band.men, 0)
  if (!isSlow(comer) || camp.some(means) || men > of(turn, 'slip.most-men')) return false
  if (coming < share(men, of(turn, 'slip.outnumbered'))) return false
  const lead = camp.find(band => band.id === PASHA) ?? camp[0]!
  if (roll(turn, 'slip', lead.id, 0, 100) >= oddsOfSlipping(turn, camp)) return false
  if (fallBack(turn, lead, comer.at) === null) return false
  const to = bandOf(turn.world, lead.id)!.at
  let lost = 0
  for (const band of camp) {
    setBand(turn, band.id, { at: to, task: { kind: 'camp' } })
    lost += rideOff(turn, bandOf(turn.world, band.id)!, of(turn, 'slip.stragglers'))
  }
  const causes = causeOf(turn.world, ['column-marched'], h => h.band === comer.id)
  const why = heaviest(helps(turn, camp), of(turn, 'battle.reasons-told'))
  tell(turn, { kind: 'slipped-away', band: lead.id, other: comer.id, place: comer.at, n: lost, why, causes })
  return true
}
