import { assumptions } from './assumptions/index.ts'
import { districts } from './districts/index.ts'
import { history } from './history.ts'
import { people } from './people/index.ts'
import { places } from './places/index.ts'
import { routes } from './routes/index.ts'
import type { Content } from './schema/content.ts'
import type { SceneHeader } from './schema/scene.ts'
import { acts } from './words/acts.ts'
import { pledges } from './words/pledges.ts'

/** Whom the player decides for: nobody asks him, writes to him or counts him among those who stayed. */
const PLAYED = 'people/enver-pasha'

/** Every record in one: what the simulation is handed. Scene headers come from the ink, read when it is compiled. */
export function makeContent(scenes: readonly SceneHeader[]): Content {
  return {
    places,
    routes,
    districts,
    people: people.filter(({ id }) => id !== PLAYED),
    scenes,
    history,
    pledges,
    acts,
    numbers: Object.fromEntries(
      assumptions.map(({ id, value }) => [id.replace(/^assumptions\//, ''), value]),
    ),
  }
}
