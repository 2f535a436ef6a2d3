import type { Happening } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'

const MANY = 3
export function threeCauses(world: World): readonly Happening[] { return world.chronicle.slice(-MANY) }
