// What the parts would bring along and the map never uses. Each cut says what stands in its place: a narrower list of
// the same names, something that may be made but does nothing, or something that says so when it is asked for.

/** Lists of which Phaser reads only these names; the rest of each list falls away. */
const NARROWED: Readonly<Record<string, readonly string[]>> = {
  'renderer/index': ['Events'],
  'math/index': ['RandomDataGenerator'],
  'textures/parsers/index': ['Image'],
}
const HOMES: Readonly<Record<string, string>> = {
  Events: './events',
  RandomDataGenerator: './random-data-generator/RandomDataGenerator',
  Image: './Image',
}

/** Made once at the start by Phaser itself and then used only by what is left out. */
const IDLE: ReadonlySet<string> = new Set([
  'animations/AnimationManager',
  'gameobjects/tilesprite/TileSprite',
  'input/InputManager',
])

/** Filters, dynamic textures, tiles, lights and ropes: made by name, and only when somebody asks. */
const ABSENT =
  /^(filters\/\w+|textures\/DynamicTexture|time\/Timeline|gameobjects\/components\/PathFollower|renderer\/webgl\/renderNodes\/(filters\/\w+|\w+\/\w*(Tile|Mesh|Stamp)\w*|BatchHandler(PointLight|TileSprite|Strip)|DynamicTextureHandler))$/

/** The source that stands in place of a module of Phaser, named from its source folder without `.js`; null where it stays. */
export function inPlaceOf(module: string): string | null {
  const names = NARROWED[module]
  if (names)
    return `module.exports = { ${names.map(name => `${name}: require('${HOMES[name]}')`).join(', ')} }`
  if (IDLE.has(module)) return 'module.exports = function () { this.setOrigin = function () { return this } }'
  if (ABSENT.test(module))
    return `module.exports = function () { throw new Error('${module} is not in this build of Phaser') }`
  return null
}
