import type { Session } from './types.ts'

/** What the printed first page leaves in the window: choices clicked before the game was there. */
export interface EarlyClicks {
  /** Ids of choices, oldest first; `>` where a page without choices was turned. */
  Q?: string[]
  /** Set when the game answers clicks itself; the printed page then lets them be. */
  live?: boolean
}

/** Stands in the queue for a page turned. */
export const TURN = '>'

/** True when the reader has already answered the printed page. */
export function hasAnswered(page: EarlyClicks): boolean {
  return (page.Q?.length ?? 0) > 0
}

/**
 * Begins a campaign and gives it the answers already given, in order; from then on the game takes the clicks.
 * An answer that is no longer open is passed over. The first pages are the same for every seed.
 */
export async function takeOver(session: Session, seed: number, page: EarlyClicks): Promise<void> {
  await session.begin(seed)
  while (page.Q?.length) {
    const answer = page.Q.shift()!
    await (answer === TURN ? session.rideOn() : session.choose(answer))
  }
  page.live = true
}
