import type { SceneId } from '../../../story/schema/ids.ts'
import type { Refusal } from '../outcome.ts'
import type { Turn } from '../turn.ts'

/** A scene opens; a scene already seen is refused. */
export function enter(turn: Turn, scene: SceneId): Refusal | null {
  const { world } = turn
  if (world.seen[scene] !== undefined) return 'already-seen'
  turn.world = { ...world, seen: { ...world.seen, [scene]: world.week } }
  return null
}

/** A choice is put on record under its own name, `scene.id`; the last time counts. */
export function choose(turn: Turn, choice: string): Refusal | null {
  const { world } = turn
  turn.world = { ...world, chosen: { ...world.chosen, [choice]: world.week } }
  return null
}
