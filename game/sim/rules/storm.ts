import { bandsAt, hostile } from '../model/sides.ts'
import { bandOf, causeOf, setBand, type Turn, tell } from '../turn.ts'
import { fight } from '../week/battle.ts'
import { garrisonLeaves } from '../week/garrison.ts'
import type { Band } from '../world.ts'

/**
 * A besieger's raid on the town he sits round is a storm, fought at once by all who stand there. Won, the garrison gets
 * away as it can and the town is taken; lost, the ring is off the posts and must be closed again.
 */
export function storm(turn: Turn, band: Band, garrison: Band): void {
  const all = bandsAt(turn.world, garrison.at).filter(
    one => !one.hidden && hostile(turn.world, one, garrison),
  )
  const ring = [band, ...all.filter(one => one.id !== band.id)]
  const causes = causeOf(turn.world, ['siege-begun'], h => h.place === garrison.at)
  const { won, told, why } = fight(turn, ring, [garrison], garrison.at, 0, null, causes)
  const left = bandOf(turn.world, garrison.id)
  if (won === 'first' && left) garrisonLeaves(turn, left, band, [told], false, why)
  if (won !== 'second') return
  tell(turn, {
    kind: 'siege-broken',
    other: garrison.id,
    band: band.id,
    place: garrison.at,
    why,
    causes: [told],
  })
  for (const one of ring)
    if (bandOf(turn.world, one.id)?.task.kind === 'besiege') setBand(turn, one.id, { task: { kind: 'camp' } })
}
