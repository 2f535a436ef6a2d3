import type { Content } from '../../../story/schema/content.ts'
import type { SceneHeader } from '../../../story/schema/scene.ts'
import { draw } from '../dice.ts'
import type { World } from '../world.ts'
import { allHold } from './conditions.ts'

/** Storylets that may open at one stop, after the dated scenes. */
const STORYLETS_A_STOP = 2

/**
 * Whether a scene may open now: unseen, in its weeks, its conditions met, and nobody dead walking about in it. Its place
 * and people are what it is about; where they must be is for its conditions to say.
 */
export function mayOpen(world: World, content: Content, scene: SceneHeader): boolean {
  if (world.seen[scene.id] !== undefined) return false
  const [first, last] = scene.weeks
  if (world.week < first || world.week > last) return false
  if (scene.kind === 'ending' ? world.ending === null : world.ending !== null) return false
  if (scene.ending !== null && scene.kind === 'ending' && scene.ending !== world.ending) return false
  if (scene.witness === 'present' && scene.people.some(id => world.people[id]?.alive === false)) return false
  return allHold(world, content, scene.conditions)
}

/** The order among equals is the seed's, so that two campaigns meet different visitors. */
const lot = (world: World, scene: SceneHeader): number =>
  draw(world.seed, world.week, 'scene', scene.id, 0, 1000)

function inOrder(world: World, scenes: readonly SceneHeader[]): readonly SceneHeader[] {
  return [...scenes].sort(
    (a, b) => b.priority - a.priority || lot(world, a) - lot(world, b) || (a.id < b.id ? -1 : 1),
  )
}

/**
 * The scenes that may open at this stop, in the order they should: endings, then every dated scene whose conditions
 * hold, then storylets, two at most and one fewer for every dated scene of the stop. Ask again after each: a scene can close another.
 */
export function openScenes(world: World, content: Content): readonly SceneHeader[] {
  const may = content.scenes.filter(scene => mayOpen(world, content, scene))
  // An end is told once, whichever of its tellings was the first to open.
  const told = content.scenes.some(({ id, kind }) => kind === 'ending' && world.seen[id] !== undefined)
  const endings = told
    ? []
    : inOrder(
        world,
        may.filter(scene => scene.kind === 'ending'),
      ).slice(0, 1)
  const dated = inOrder(
    world,
    may.filter(scene => scene.kind === 'dated'),
  )
  const storylets = inOrder(
    world,
    may.filter(scene => scene.kind === 'storylet'),
  )
  const entered = (kind: SceneHeader['kind']) =>
    content.scenes.filter(scene => scene.kind === kind && world.seen[scene.id] === world.week).length
  const [enteredNow, datedNow] = [entered('storylet'), entered('dated')]
  const room = Math.max(0, STORYLETS_A_STOP - Math.max(dated.length, datedNow) - enteredNow)
  return [...endings, ...dated, ...storylets.slice(0, room)]
}
