import type { Content } from '../../story/schema/content.ts'
import type { SceneHeader } from '../../story/schema/scene.ts'
import { openScenes } from '../sim/views/openScenes.ts'
import type { World } from '../sim/world.ts'

/** The scene that opens next, or null: the page then gives way to orders, or to the epilogue. The simulation decides which. */
export const nextScene = (world: World, content: Content): SceneHeader | null =>
  openScenes(world, content)[0] ?? null
