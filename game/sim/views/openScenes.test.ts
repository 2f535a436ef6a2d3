import { expect, test } from 'vitest'
import type { Content } from '../../../story/schema/content.ts'
import type { SceneHeader } from '../../../story/schema/scene.ts'
import { after, TINY, tiny } from '../fixtures.ts'
import { openScenes } from './openScenes.ts'

const scene = (id: string, over: Partial<SceneHeader> = {}): SceneHeader => ({
  id,
  act: '01-guest',
  kind: 'dated',
  title: id,
  weeks: [4, 4],
  conditions: [],
  priority: 50,
  place: null,
  people: [],
  witness: 'present',
  ending: null,
  cites: [],
  ...over,
})
const open = (scenes: readonly SceneHeader[], world = tiny()) =>
  openScenes(world, { ...TINY, scenes } as Content).map(s => s.id)

test('dated scenes open in their weeks, the weightiest first, and only once', () => {
  const scenes = [scene('a'), scene('b', { priority: 90 }), scene('late', { weeks: [5, 6] })]
  expect(open(scenes)).toEqual(['b', 'a'])
  expect(open(scenes, after(tiny(), { kind: 'enter', scene: 'b' }))).toEqual(['a'])
})

test('nobody dead walks about in a scene that is seen; a told one may tell of him', () => {
  const world = tiny()
  const people = { ...world.people, 'people/berdi': { ...world.people['people/berdi']!, alive: false } }
  const dead = { ...world, people }
  expect(open([scene('a', { people: ['people/berdi'] })], dead)).toEqual([])
  expect(open([scene('a', { people: ['people/berdi'], witness: 'told' })], dead)).toEqual(['a'])
  expect(open([scene('a', { people: ['people/berdi'] })])).toEqual(['a'])
})

test('conditions are asked of the world', () => {
  const rich = { query: 'men', args: [], op: '>=' as const, value: 20 }
  const captive = { query: 'captive', args: [], op: '!=' as const, value: 0 }
  expect(open([scene('a', { conditions: [rich] }), scene('b', { conditions: [rich, captive] })])).toEqual([
    'a',
  ])
})

test('at most two storylets a stop, one beside a dated scene, chosen by keyed dice', () => {
  const storylets = ['p', 'q', 'r', 's'].map(id =>
    scene(id, { kind: 'storylet', priority: 20, weeks: [1, 44] }),
  )
  const first = open(storylets)
  expect(first).toHaveLength(2)
  expect(open(storylets)).toEqual(first)
  expect(open([...storylets, scene('d')])).toHaveLength(2)
  const entered = after(tiny(), { kind: 'enter', scene: first[0]! })
  expect(open(storylets, entered)).toHaveLength(1)
})

test('after the end only the ending’s own scene opens', () => {
  const scenes = [
    scene('a'),
    scene('e', { kind: 'ending', ending: 'endings/truce', weeks: [0, 44] }),
    scene('f', { kind: 'ending', ending: 'endings/tried', weeks: [0, 44] }),
  ]
  expect(open(scenes, { ...tiny(), ending: 'endings/truce' })).toEqual(['e'])
})
