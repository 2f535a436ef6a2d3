import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inPlaceOf } from './cut.ts'
import { MAKES, PARTS } from './parts.ts'
import { entry, sourceOf } from './plugin.ts'

const FOLDER = 'game/scenes'
const SCENES = readdirSync(FOLDER)
  .filter(file => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
  .map(file => ({ file, code: readFileSync(`${FOLDER}/${file}`, 'utf8') }))

/** Names that Phaser's own constants bring. */
const CONSTANTS = /^(AUTO|CANVAS|WEBGL|VERSION|FOREVER)$/
/** The blend modes that want no shader of their own. */
const BLENDS = /^(NORMAL|ADD|MULTIPLY|SCREEN|ERASE|SKIP_CHECK)$/

/** What one file asks of Phaser that the build has not. */
function wanting(code: string): string[] {
  const missed: string[] = []
  for (const [, outer, inner] of code.matchAll(/\bPhaser\.(\w+)(?:\.(\w+))?/g)) {
    const had = CONSTANTS.test(outer!) || outer! in PARTS || `${outer}.${inner}` in PARTS
    if (!had || (outer === 'BlendModes' && !BLENDS.test(inner ?? ''))) missed.push(`Phaser.${outer}.${inner}`)
  }
  for (const [, made] of code.matchAll(/[sS]cene\s*\.add\s*\.(\w+)\(|\bthis\.add\s*\.(\w+)\(/g))
    if (made && !(made in MAKES)) missed.push(`add.${made}`)
  for (const [found] of code.matchAll(
    /\.(filters|enableFilters|addDynamicTexture|addAtlas|addSpriteSheet|setInteractive|setMask)\b|\b(this|scene)\.(anims|input|load|make)\b/g,
  ))
    missed.push(found)
  return missed
}

test('the scenes ask nothing of Phaser that the build leaves out', () => {
  expect(SCENES.length).toBeGreaterThan(20)
  expect(SCENES.flatMap(({ file, code }) => wanting(code).map(what => `${file}: ${what}`))).toEqual([])
})

test.each([
  ['scene.add.text(0, 0, "Kulob")', 'add.text'],
  ['image.setBlendMode(Phaser.BlendModes.OVERLAY)', 'Phaser.BlendModes.OVERLAY'],
  ['camera.filters.internal.addBlur()', '.filters'],
  ['new Phaser.Physics.Arcade.World()', 'Phaser.Physics.Arcade'],
])('what is left out is named: %s', (code, what) => {
  expect(wanting(code)).toContain(what)
})

test('every part and every maker is a file of the package, and none of them is cut', () => {
  for (const module of [...Object.values(PARTS), ...Object.values(MAKES)]) {
    expect(entry()).toContain(JSON.stringify(sourceOf(module)))
    expect(() => readFileSync(sourceOf(module))).not.toThrow()
    expect(inPlaceOf(module)).toBeNull()
  }
  expect(inPlaceOf('filters/Blur')).toContain('not in this build')
})
