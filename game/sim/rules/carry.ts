import type { PlaceId } from '../../../story/schema/ids.ts'
import { oursIn } from '../model/sides.ts'
import type { Refusal } from '../outcome.ts'
import { PASHA, pashaBand, setBand, type Turn, tell } from '../turn.ts'

/** A scene moves the Pasha's band, and those camped with it, at once. Refused: no such place. */
export function carry(turn: Turn, to: PlaceId): Refusal | null {
  if (!turn.land.place.has(to)) return 'no-such-place'
  const from = pashaBand(turn.world).at
  for (const band of oursIn(turn.world))
    if (band.at === from) setBand(turn, band.id, { at: to, task: { kind: 'camp' } })
  tell(turn, { kind: 'arrived', band: PASHA, place: to, witnessed: true })
  return null
}
