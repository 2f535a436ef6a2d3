import type { PersonId } from '../../../story/schema/ids.ts'
import type { Refusal } from '../outcome.ts'
import { bandOf, causeOf, of, PASHA, pashaBand, setBand, share, type Turn, tell } from '../turn.ts'

/**
 * Somebody takes the Pasha under guard: arms are kept back and the small fry of his party are sent away. Nothing changes
 * when he holds him already; refused when another does.
 */
export function seize(turn: Turn, by: PersonId, causes: readonly number[] = []): Refusal | null {
  const { world } = turn
  const state = world.people[by]
  if (!state?.alive) return 'no-such-person'
  // A scene may tell of what the week has already done.
  if (world.pasha.captiveOf === by) return null
  if (world.pasha.captiveOf !== null) return 'captive'
  const band = pashaBand(world)
  const captor = state.band === null ? undefined : bandOf(world, state.band)
  const rifles = share(band.rifles, of(turn, 'captive.rifles-kept-back'))
  setBand(turn, PASHA, {
    rifles: band.rifles - rifles,
    hidden: false,
    task: { kind: 'camp' },
    at: captor?.at ?? band.at,
  })
  if (captor) setBand(turn, captor.id, { rifles: captor.rifles + rifles })
  const pasha = { ...turn.world.pasha, captiveOf: by, captiveSince: world.week }
  turn.world = { ...turn.world, pasha }
  const place = pashaBand(turn.world).at
  tell(turn, { kind: 'seized', person: by, place, n: rifles, causes, witnessed: true })
  return null
}

/** The Pasha is let go, with what arms remain. Nothing changes when nobody holds him. */
export function release(turn: Turn, why: string, causes: readonly number[] = []): Refusal | null {
  const { world } = turn
  const by = world.pasha.captiveOf
  if (by === null) return null
  turn.world = { ...world, pasha: { ...world.pasha, captiveOf: null, captiveSince: null } }
  const place = pashaBand(world).at
  const taken = causeOf(turn.world, ['seized'])
  tell(turn, {
    kind: 'released',
    // A captor who has fallen lets nobody go.
    ...(world.people[by]?.alive ? { person: by } : {}),
    place,
    what: why,
    causes: [...taken, ...causes],
    witnessed: true,
  })
  return null
}
