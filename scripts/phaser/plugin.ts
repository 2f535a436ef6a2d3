// Builds `phaser` from its source modules with only what the map uses. Types stay those of the whole package, so what is
// left out type-checks and fails when it runs; parts.test.ts reads the scenes and names what is wanting.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'
import { inPlaceOf } from './cut.ts'
import { MAKES, PARTS } from './parts.ts'

const ENTRY = '\0phaser-parts'
const SOURCE = path.join(path.dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src')

/** The switches Phaser's own build sets; what is off is left out by the minifier. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
}

/** The file of a module of Phaser named from its source folder. */
export const sourceOf = (module: string): string => {
  const file = path.join(SOURCE, module)
  return existsSync(`${file}.js`) ? `${file}.js` : path.join(file, 'index.js')
}

/** The module that stands for `phaser`: every part under its name, in the order of the list. */
export function entry(): string {
  const names = Object.keys(PARTS)
  const lines = Object.values(PARTS).map(
    (module, i) => `import p${i} from ${JSON.stringify(sourceOf(module))}`,
  )
  const makes = Object.values(MAKES).map(module => `import ${JSON.stringify(sourceOf(module))}`)
  const whole = new Map<string, string[]>()
  const plain: string[] = []
  names.forEach((name, i) => {
    const [outer, inner] = name.split('.')
    if (inner) whole.set(outer!, [...(whole.get(outer!) ?? []), `${inner}: p${i}`])
    else plain.push(`${name}: p${i}`)
  })
  const nested = [...whole].map(([outer, inner]) => `${outer}: { ${inner.join(', ')} }`)
  return `${lines.concat(makes).join('\n')}
import CONST from ${JSON.stringify(sourceOf('const'))}
export default { ...CONST, ${[...plain, ...nested].join(', ')} }
`
}

/** For `vite build`; the server of `npm run dev` keeps the whole package, which it has bundled beforehand and which starts sooner. */
export function phaserParts(): Plugin {
  return {
    name: 'phaser-parts',
    enforce: 'pre',
    apply: 'build',
    resolveId: id => (id === 'phaser' ? ENTRY : null),
    load(id) {
      if (id === ENTRY) return entry()
      if (!id.startsWith(SOURCE)) return null
      return inPlaceOf(path.relative(SOURCE, id).split(path.sep).join('/').replace(/\.js$/, ''))
    },
    transform(code, id) {
      if (!id.startsWith(SOURCE)) return null
      return code.replace(
        /\btypeof ([A-Z][A-Z0-9_]+)\b/g,
        (whole, name: string) => `${SWITCHES[name] ?? whole}`,
      )
    },
  }
}
