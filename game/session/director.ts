import type { Content } from '../../story/schema/content.ts'
import type { SceneHeader } from '../../story/schema/scene.ts'
import { draw } from '../sim/dice.ts'
import { allHold } from '../sim/views/conditions.ts'
import type { World } from '../sim/world.ts'

/** Storylets opened in one week at most; one fewer where a dated scene was told. */
const STORYLETS_A_WEEK = 2
const SPREAD = 1000

/**
 * Whether a scene may open: unseen, in its weeks, all its header's conditions met, and nobody dead walking about in it.
 * Its place and people are what it is about; where they must be is for its conditions to say.
 */
function mayOpen(
  world: World,
  content: Content,
  { id, weeks, conditions, people, witness }: SceneHeader,
): boolean {
  if (world.seen[id] !== undefined || world.week < weeks[0] || world.week > weeks[1]) return false
  if (witness === 'present' && people.some(person => world.people[person]?.alive === false)) return false
  return allHold(world, content, conditions)
}

/** Higher priority first; among equals the week's draw decides, so that two campaigns meet different villages. */
function firstOf(world: World, open: readonly SceneHeader[]): SceneHeader | null {
  const lot = (id: string) => draw(world.seed, world.week, 'scene', id, 0, SPREAD)
  const [first] = [...open].sort(
    (a, b) => b.priority - a.priority || lot(a.id) - lot(b.id) || (a.id < b.id ? -1 : 1),
  )
  return first ?? null
}

/** How many scenes of a kind were entered this week. */
const toldNow = (world: World, content: Content, kind: SceneHeader['kind']): number =>
  content.scenes.filter(scene => scene.kind === kind && world.seen[scene.id] === world.week).length

/** The telling of the end that was reached; null once it was told. */
function endingScene(world: World, content: Content): SceneHeader | null {
  const tellings = content.scenes.filter(({ kind, ending }) => kind === 'ending' && ending === world.ending)
  if (tellings.some(({ id }) => world.seen[id] !== undefined)) return null
  return firstOf(
    world,
    tellings.filter(scene => allHold(world, content, scene.conditions)),
  )
}

/**
 * The scene that opens next, or null: the page then gives way to orders, or to the epilogue. Dated scenes come before
 * storylets, and of those at most two a week.
 */
export function nextScene(world: World, content: Content): SceneHeader | null {
  if (world.ending !== null) return endingScene(world, content)
  const open = (kind: SceneHeader['kind']) =>
    content.scenes.filter(scene => scene.kind === kind && mayOpen(world, content, scene))
  const dated = firstOf(world, open('dated'))
  if (dated) return dated
  const room = STORYLETS_A_WEEK - Math.min(1, toldNow(world, content, 'dated'))
  return toldNow(world, content, 'storylet') < room ? firstOf(world, open('storylet')) : null
}
