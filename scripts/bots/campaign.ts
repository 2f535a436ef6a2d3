import type { Session } from '../../game/session/types.ts'
import { candidates } from './candidates.ts'
import { contradictions } from './contradictions.ts'
import { type Tally, tally } from './count.ts'
import type { Policy, Roll } from './policy.ts'

/** Steps after which a campaign that will not end is called a dead end. */
const LONGEST = 900
/** Orders a bot gives at one stop at the most. */
const ORDERS_A_STOP = 3

export interface Played {
  readonly tally: Tally
  readonly deadEnd: string | null
  readonly contradictions: readonly string[]
}

/** Plays one campaign from the title to its end by a policy's habits. Counts what it takes in `taken`. */
export async function playCampaign(
  session: Session,
  policy: Policy,
  seed: number,
  roll: Roll,
  taken: Map<string, number> = new Map(),
  visit: (knot: string) => void = () => undefined,
): Promise<Played> {
  await session.begin(seed)
  return playOn(session, policy, roll, taken, visit)
}

/** Plays a campaign on from where it stands to its end, looking for contradictions at every step unless told otherwise. */
export async function playOn(
  session: Session,
  policy: Policy,
  roll: Roll,
  taken: Map<string, number> = new Map(),
  visit: (knot: string) => void = () => undefined,
  look: typeof contradictions = contradictions,
): Promise<Played> {
  let real = 0
  const wrong = new Set<string>()
  const end = (deadEnd: string | null) => ({
    tally: tally(session.now, real),
    deadEnd,
    contradictions: [...wrong],
  })
  for (let step = 0; step < LONGEST; step++) {
    const { mode, page, world } = session.now
    for (const fault of look(session.now, session.content)) wrong.add(fault)
    if (mode === 'ended') return end(null)
    if (mode === 'scene' && page) {
      visit(page.knot)
      const open = page.choices.filter(({ locked }) => locked === null)
      if (open.length === 0 && page.choices.length > 0) return end(`${page.knot}: every choice is locked`)
      if (open.length === 0) {
        await session.rideOn()
        continue
      }
      if (open.length > 1) real += 1
      const choice = policy.choose(open, session, roll, taken)
      taken.set(choice.id, (taken.get(choice.id) ?? 0) + 1)
      await session.choose(choice.id)
    } else {
      for (let given = 0; given < ORDERS_A_STOP; given++) {
        const order = policy.order(() => candidates(session), session, roll)
        if (!order || !session.order(order).ok) break
      }
      await session.rideOn()
      if (session.now.world === world && session.now.mode === 'orders')
        return end(`week ${world.week}: the ride does not go on`)
    }
  }
  return end(`no end after ${LONGEST} steps, week ${session.now.world.week}`)
}
