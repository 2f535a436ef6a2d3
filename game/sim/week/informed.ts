import { fallBack } from '../model/retreat.ts'
import { atWar, hostOf } from '../model/sides.ts'
import {
  bandsOf,
  chance,
  of,
  PASHA,
  pashaBand,
  setBand,
  share,
  type Turn,
  tell,
  whole,
  within,
} from '../turn.ts'
import { wayBetween } from '../views/roads.ts'
import { roadMonth } from '../weather.ts'
import type { Band } from '../world.ts'
import { caught } from './caught.ts'

/** The nearest Red garrison from which riders could be at his camp before he hears of them; undefined when none is. */
function nearestPost(turn: Turn): Band | undefined {
  const { at } = pashaBand(turn.world)
  const month = roadMonth(turn)
  return bandsOf(turn.world)
    .filter(band => band.side === 'reds' && band.task.kind === 'garrison' && band.men > 0)
    .map(band => ({ band, halfDays: wayBetween(turn.land, band.at, at, month)?.halfDays }))
    .filter(({ halfDays }) => halfDays !== undefined && halfDays <= of(turn, 'stay.post-reach'))
    .sort((a, b) => a.halfDays! - b.halfDays!)[0]?.band
}

/**
 * His camp has been given away. Where a post is near and his host is not too many for it, riders come by night:
 * he is caught, or slips away with the loss of some men and of the valley.
 */
export function informed(turn: Turn, told: number): void {
  // Where there is no war the post writes it down, and sends nobody.
  const post = atWar(turn.world) ? nearestPost(turn) : undefined
  if (!post || hostOf(turn.world) > share(post.men, of(turn, 'stay.post-dares-against'))) return
  const own = pashaBand(turn.world)
  const slips = of(turn, 'stay.slips-away') + whole(own.spirit / 2)
  if (!chance(turn, 'given-away', 'pasha', slips)) {
    caught(turn, post, [told])
    return
  }
  fallBack(turn, own, null)
  const lost = within(share(own.men, of(turn, 'stay.lost-slipping-away')), 0, own.men - 1)
  setBand(turn, PASHA, {
    men: own.men - lost,
    horses: Math.max(0, own.horses - lost),
    rifles: Math.max(0, own.rifles - lost),
    spirit: within(own.spirit + of(turn, 'spirit.of-being-hunted'), 0, 100),
  })
  tell(turn, {
    kind: 'slipped-away',
    band: PASHA,
    other: post.id,
    place: own.at,
    n: lost,
    causes: [told],
    witnessed: true,
  })
}
