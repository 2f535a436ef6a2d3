import { readFileSync } from 'node:fs'
import type Phaser from 'phaser'
import { expect, test, vi } from 'vitest'
import { makeContent } from '../../story/content.ts'
import { begin } from '../sim/begin.ts'
import { step } from '../sim/step.ts'
import type { World } from '../sim/world.ts'
import { Riders } from './riders.ts'
import type { Sheet } from './sheet.ts'

const content = makeContent([])
const sheet = JSON.parse(
  readFileSync(new URL('../../assets/map/sheet.json', import.meta.url), 'utf8'),
) as Sheet

/** A picture that remembers where it was put. */
class Picture {
  x = 0
  y = 0
  alpha = 1
  visible = true
  texture = { key: '' }
  origin = 0
  setOrigin(x: number) {
    this.origin = x
    return this
  }
  setDepth() {
    return this
  }
  setPosition(x: number, y: number) {
    Object.assign(this, { x, y })
    return this
  }
  setVisible(visible: boolean) {
    this.visible = visible
    return this
  }
  setTexture() {
    return this
  }
  setScale() {
    return this
  }
  setAlpha(alpha: number) {
    this.alpha = alpha
    return this
  }
  destroy() {}
}

function aScene() {
  const tweens = { add: vi.fn() }
  const pictures: Picture[] = []
  const scene = {
    tweens,
    textures: { exists: () => true },
    add: {
      image: (x: number, y: number) => {
        const picture = new Picture().setPosition(x, y)
        pictures.push(picture)
        return picture
      },
    },
  }
  return { scene: scene as unknown as Phaser.Scene, tweens, pictures }
}

const TOWNS = ['places/baysun', 'places/dushanbe', 'places/denau', 'places/koktash'] as const

/** A few weeks in which everybody who wants to rides, the Pasha first. */
function someWeeks(): World[] {
  const worlds: World[] = []
  let world = begin(content, 7)
  for (let week = 0; week < 9; week++) {
    const to = TOWNS[week % TOWNS.length]!
    const order = { kind: 'move', band: 'bands/pasha', to, hidden: false } as const
    const given = step(world, order, content)
    const next = step(given.ok ? given.world : world, { kind: 'week' }, content)
    if (!next.ok) throw new Error(next.why)
    world = next.world
    worlds.push(world)
  }
  return worlds
}

const seen = (pictures: readonly Picture[]) =>
  pictures.map(({ x, y, alpha, origin }) => [x, y, alpha, origin])

test('the still and the moving version end with every mark in the same place, and the still one moves nothing', () => {
  const moving = aScene()
  const still = aScene()
  const ridden = new Riders(moving.scene, sheet, content, 1)
  const laid = new Riders(still.scene, sheet, content, 1)
  let onTheWay = 0
  for (const world of someWeeks()) {
    ridden.show(world, 0.52, true)
    laid.show(world, 0.52, false)
    expect(laid.marches).toEqual([])
    ridden.advance(0.5)
    if (JSON.stringify(seen(moving.pictures)) !== JSON.stringify(seen(still.pictures))) onTheWay++
    ridden.settle()
    expect(seen(moving.pictures)).toEqual(seen(still.pictures))
    expect(ridden.marches).toEqual([])
  }
  expect(onTheWay).toBeGreaterThan(2)
  expect(moving.tweens.add).not.toHaveBeenCalled()
  expect(still.tweens.add).not.toHaveBeenCalled()
})

test('a ride goes along its road without a leap, from where the mark was to where it comes to stand', () => {
  const { scene, pictures } = aScene()
  const riders = new Riders(scene, sheet, content, 1)
  let rides = 0
  for (const world of someWeeks()) {
    riders.settle()
    const before = pictures.map(({ x, y }) => ({ x, y }))
    riders.show(world, 0.52, true)
    for (const march of riders.marches) {
      rides++
      const [x, y] = march.line
      expect(before.some(one => Math.hypot(one.x - x!, one.y - y!) < 0.01)).toBe(true)
      expect(march.share(0)).toBe(0)
      expect(march.share(1)).toBe(1)
      const last = march.line.slice(-2)
      expect(riders.stands.some(({ stand }) => stand.x === last[0] && stand.y === last[1])).toBe(true)
      // The first step from a mark to its road, and the steps of the road itself, are short.
      for (let i = 2; i < march.line.length; i += 2) {
        const [ax, ay, bx, by] = march.line.slice(i - 2, i + 2)
        expect(Math.hypot(bx! - ax!, by! - ay!)).toBeLessThan(45)
      }
    }
  }
  expect(rides).toBeGreaterThan(2)
})
