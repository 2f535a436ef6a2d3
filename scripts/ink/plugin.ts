import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { type Built, buildStory } from './load.ts'
import { show } from './problem.ts'
import { ROOT } from './vocabulary.ts'

const SCENES = 'virtual:scenes'
const LOAD = 'virtual:story'
const ACT = 'virtual:story/'

const inStory = (file: string) => /\/story\/(?:ink|words|people|places|districts|sources)\//.test(file)

/**
 * Compiles the ink when it is asked for. `virtual:scenes` is every scene's header; `virtual:story/<act>` is one act's
 * compiled ink, a chunk of its own; `virtual:story` loads an act by name. Any problem fails the build as `file:line`.
 */
export function inkPlugin(): Plugin {
  let built: Built | null = null
  const story = () => {
    built ??= buildStory()
    if (built.ok) return built.story
    const text = built.problems.map(show).join('\n')
    built = null
    throw new Error(`the story does not compile\n${text}`)
  }
  return {
    name: 'ink',
    resolveId: id => (id === SCENES || id === LOAD || id.startsWith(ACT) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0virtual:s')) return null
      const name = id.slice(1)
      if (name !== SCENES && name !== LOAD && !name.startsWith(ACT)) return null
      const { scenes, acts } = story()
      if (name === SCENES) return `export const scenes = ${JSON.stringify(scenes)}\n`
      if (name === LOAD) {
        const loaders = Object.keys(acts).map(act => `  '${act}': () => import('${ACT}${act}'),`)
        return `const acts = {\n${loaders.join('\n')}\n}\nexport const loadAct = async act => (await acts[act]()).default\n`
      }
      const json = acts[name.slice(ACT.length)]
      // Parsing a string is faster for the browser than reading the same object as code.
      return json === undefined ? null : `export default JSON.parse(${JSON.stringify(json)})\n`
    },
    configureServer(server) {
      server.watcher.add(fileURLToPath(new URL('story/', ROOT)))
    },
    hotUpdate({ file, server }) {
      if (!inStory(file)) return
      built = null
      for (const [id, module] of this.environment.moduleGraph.idToModuleMap)
        if (id.startsWith('\0virtual:s')) this.environment.moduleGraph.invalidateModule(module)
      if (this.environment.name === 'client') server.ws.send({ type: 'full-reload' })
    },
  }
}
