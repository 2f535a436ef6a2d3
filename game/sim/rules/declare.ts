import type { Refusal } from '../outcome.ts'
import { pashaBand, setReds, type Turn, tell } from '../turn.ts'
import { awe } from './awe.ts'

/**
 * A public act: it moves where Enver stands and what Moscow thinks of him, and everyone hears of it.
 * Refused: a word that is no act. Done twice it is said twice, admired less, and alarms Moscow once.
 */
export function declare(turn: Turn, act: string): Refusal | null {
  const record = turn.land.act.get(act)
  if (!record) return 'unknown-word'
  const { world } = turn
  const first = !world.acts.some(done => done.what === act)
  const place = pashaBand(world).at
  turn.world = { ...world, acts: [...world.acts, { what: act, week: world.week, place }] }
  if (first) setReds(turn, { alarm: world.reds.alarm + record.alarm })
  awe(turn, act, first)
  tell(turn, { kind: 'declared', what: act, place, witnessed: true })
  return null
}

/** Puts an act of the model's own on record (a surrender offered), without a word of `story/words`. */
export function record(turn: Turn, what: string): void {
  const { world } = turn
  turn.world = { ...world, acts: [...world.acts, { what, week: world.week, place: pashaBand(world).at }] }
}
