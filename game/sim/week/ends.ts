import type { EndingId } from '../../../story/schema/ids.ts'
import { LAST_CODA_WEEK, LAST_WEEK } from '../almanac.ts'
import { districtOf } from '../gazetteer.ts'
import { onTheBank } from '../model/doors.ts'
import { endWith } from '../rules/fate.ts'
import { bandsOf, because, latest, of, PASHA, pashaBand, type Turn } from '../turn.ts'

/** Chiefs of the mountains who would keep him through a winter: at home in a country the snow closes, and not hostile. */
function mountainHost(turn: Turn): boolean {
  const here = districtOf(turn.land, pashaBand(turn.world).at)
  return turn.content.people.some(p => {
    if (p.role !== 'chief' || p.district === null || !isHighCountry(turn, p.district)) return false
    const state = turn.world.people[p.id]
    if (!state?.alive || state.stance === 'against' || state.regard < of(turn, 'ends.host-regard'))
      return false
    return here === p.district || (here !== null && isHighCountry(turn, here))
  })
}

/** A district every way into which lies over a pass that snow shuts: Karategin, Darvaz and their like. */
function isHighCountry(turn: Turn, id: NonNullable<ReturnType<typeof districtOf>>): boolean {
  const seat = turn.land.district.get(id)?.seat
  const place = seat === undefined ? undefined : turn.land.place.get(seat)
  return place !== undefined && place.metres >= of(turn, 'ends.high-country')
}

/** What becomes of a Pasha who outlives the account: by where he is, with whom, and what the Reds are doing. */
function afterlife(turn: Turn): EndingId {
  const { world } = turn
  if (world.pasha.captiveOf !== null) return 'endings/ibrahims-prisoner'
  if (onTheBank(turn, pashaBand(world).at)) return 'endings/over-the-panj'
  if (world.reds.feeler === 'accepted') return 'endings/truce'
  if (mountainHost(turn)) return 'endings/garm-winter'
  const hunted = world.reds.phase === 'offensive' || world.reds.phase === 'pacification'
  if (hunted) return 'endings/over-the-panj'
  return world.reds.feeler === 'offered' || world.reds.feeler === 'stalled'
    ? 'endings/truce'
    : 'endings/garm-winter'
}

/** Crossing is final a week after the boats: the first week he might still turn his horse. */
function hasCrossed(turn: Turn): boolean {
  const { world } = turn
  if (!onTheBank(turn, pashaBand(world).at)) return false
  const before = world.camps[world.camps.length - 1]
  return before !== undefined && onTheBank(turn, before.place)
}

/** Whether nobody is left with him and nothing holds him up. */
function isBroken(turn: Turn): boolean {
  const band = pashaBand(turn.world)
  const others = bandsOf(turn.world).some(b => b.follows === PASHA && b.men > 0)
  return band.men <= 1 && !others && band.spirit <= 0
}

/** The campaign ends when his fate is settled, and at the latest with the last week of the coda. */
export function settleFate(turn: Turn): void {
  const { world } = turn
  if (world.ending !== null) return
  const causes = because(
    world,
    h => h.kind === 'battle-lost' || h.kind === 'town-lost' || h.kind === 'seized',
  )
  if (hasCrossed(turn)) endWith(turn, 'endings/over-the-panj', causes)
  else if (isBroken(turn)) endWith(turn, 'endings/shot-fleeing', causes)
  else if (world.week > LAST_WEEK && (isSettled(turn) || world.week >= LAST_CODA_WEEK))
    endWith(turn, afterlife(turn), causes)
}

/** Past the last week a fate that will not change is told at once; a hunted man is followed to the end of the coda. */
function isSettled(turn: Turn): boolean {
  const hunted = latest(turn.world, h => h.kind === 'column-marched' && h.band === 'bands/hunters')
  return hunted === undefined || afterlife(turn) === 'endings/garm-winter'
}
