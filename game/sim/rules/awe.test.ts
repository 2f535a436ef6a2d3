import { expect, test } from 'vitest'
import { after, deed, tiny, tinyTurn } from '../fixtures.ts'
import { gratitudeFades } from '../model/regard.ts'
import type { World } from '../world.ts'

const title = (men: number): World => after(tiny({ men }), deed({ kind: 'declare', act: 'title-commander' }))
const awed = (world: World) =>
  Object.entries(world.people)
    .filter(([, { grounds }]) => (grounds.awe ?? 0) > 0)
    .map(([id]) => id)

test('a title awes chiefs who could raise fewer men than he has, and no others', () => {
  expect(awed(title(10))).not.toContain('people/aslan')
  expect(awed(title(9000))).toContain('people/aslan')
})

test('what says nothing of him awes nobody', () => {
  expect(awed(after(tiny({ men: 9000 }), deed({ kind: 'declare', act: 'wear-robe' })))).toEqual([])
})

test('awe wears off, and in two months little is left of it', () => {
  const turn = tinyTurn(title(9000))
  const once = turn.world.people['people/aslan']!.grounds.awe!
  gratitudeFades(turn)
  expect(turn.world.people['people/aslan']!.grounds.awe).toBeLessThan(once)
  for (let week = 0; week < 8; week++) gratitudeFades(turn)
  expect(turn.world.people['people/aslan']!.grounds.awe).toBeLessThan(once / 4)
})

test('what has been seen before awes less', () => {
  const aweOf = (world: World) => world.people['people/aslan']!.grounds.awe!
  const once = title(9000)
  const twice = after(once, deed({ kind: 'declare', act: 'title-commander' }))
  expect(aweOf(twice)).toBeGreaterThan(aweOf(once))
  expect(aweOf(twice) - aweOf(once)).toBeLessThan(aweOf(once))
})
