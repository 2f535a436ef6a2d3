import type { Axis } from './person.ts'

/** A kind of promise Enver can make. What it leans towards moves where he stands on the axes. */
export interface PledgeRecord {
  /** `throne-to-emir`, as ink and commands write it. */
  readonly id: string
  readonly leans: Partial<Record<Axis, number>>
  /** Pledges that cannot both be true; made to anybody, they contradict this one. */
  readonly contradicts: readonly string[]
}

/** A kind of public act: a title proclaimed, Jadids sent away, a looter hanged. */
export interface ActRecord {
  readonly id: string
  readonly leans: Partial<Record<Axis, number>>
  /** How much it adds to Moscow's alarm, 0-100. */
  readonly alarm: number
  /** Points by which those who only hear of it think the more of him at first; our guess, none where it is left out. */
  readonly awe?: number
}
