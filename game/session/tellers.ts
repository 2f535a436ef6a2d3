import { makeTeller, type Teller } from '../narrative/teller.ts'

/** Fetches one act's compiled ink. */
export type LoadAct = (act: string) => Promise<Record<string, unknown>>

/** Tellers by act, each made when its act is first played and kept. */
export function makeTellers(loadAct: LoadAct): (act: string) => Promise<Teller> {
  const made = new Map<string, Promise<Teller>>()
  return act => {
    const known = made.get(act)
    if (known) return known
    const fresh = loadAct(act).then(makeTeller)
    made.set(act, fresh)
    // A chunk that failed to arrive may arrive the next time.
    fresh.catch(() => made.delete(act))
    return fresh
  }
}
