import { expect, test } from 'vitest'
import type { SceneHeader } from '../../story/schema/scene.ts'
import { nextScene } from './director.ts'
import { aWorld, someContent } from './fixtures.ts'

const aScene = (change: Partial<SceneHeader>): SceneHeader => ({
  id: 'town_one',
  act: '02-town',
  kind: 'dated',
  title: 'One',
  weeks: [2, 4],
  conditions: [],
  priority: 50,
  place: null,
  people: [],
  witness: 'present',
  ending: null,
  cites: [],
  ...change,
})
const next = (world: Parameters<typeof aWorld>[0], ...scenes: Partial<SceneHeader>[]) =>
  nextScene(aWorld(world), someContent(scenes.map(aScene)))?.id ?? null

test.each([
  [1, null],
  [2, 'town_one'],
  [4, 'town_one'],
  [5, null],
])('in week %i of weeks 2-4 it is %s', (week, id) => {
  expect(next({ week }, {})).toBe(id)
})

test('a scene seen never opens again, and unmet conditions keep it shut', () => {
  expect(next({ week: 2, seen: { town_one: 2 } }, {})).toBeNull()
  const many = { query: 'men', args: [], op: '>=', value: 25 } as const
  expect(next({ week: 2 }, { conditions: [many] })).toBeNull()
  expect(next({ week: 2 }, { conditions: [{ ...many, value: 24 }] })).toBe('town_one')
})

test('higher priority first, dated before storylets, and among equals the seed decides', () => {
  expect(next({ week: 2 }, { id: 'town_a' }, { id: 'town_b', priority: 60 })).toBe('town_b')
  expect(next({ week: 2 }, { id: 'valley_a', kind: 'storylet', priority: 90 }, { id: 'town_b' })).toBe(
    'town_b',
  )
  const met = new Set<string | null>()
  for (let seed = 1; seed < 30; seed++) met.add(next({ week: 2, seed }, { id: 'town_a' }, { id: 'town_b' }))
  expect(met.size).toBe(2)
})

test('no more than two storylets a week, one after a dated scene', () => {
  const storylets = ['valley_a', 'valley_b', 'valley_c'].map(id => ({ id, kind: 'storylet' }) as const)
  expect(next({ week: 2, seen: { valley_a: 2 } }, ...storylets)).not.toBeNull()
  expect(next({ week: 2, seen: { valley_a: 2, valley_b: 2 } }, ...storylets)).toBeNull()
  expect(next({ week: 3, seen: { valley_a: 2, valley_b: 2 } }, ...storylets)).toBe('valley_c')
  expect(next({ week: 2, seen: { town_one: 2, valley_a: 2 } }, {}, ...storylets)).toBeNull()
})

test('nobody dead walks about in a scene that Yusuf saw', () => {
  const person = { regard: 0, grounds: {}, band: null, at: null, following: 0, stance: 'free' } as const
  const people = { 'people/dovud': { ...person, alive: false } } as const
  expect(next({ week: 2, people }, { people: ['people/dovud'] })).toBeNull()
  expect(next({ week: 2, people }, { people: ['people/dovud'], witness: 'told' })).toBe('town_one')
})

test('after the end only its own telling opens, once', () => {
  const hill = { id: 'ending_hill', kind: 'ending', ending: 'endings/hillside', weeks: [1, 44] } as const
  const truce = { id: 'ending_truce', kind: 'ending', ending: 'endings/truce', weeks: [1, 44] } as const
  expect(next({ week: 2 }, hill)).toBeNull()
  expect(next({ week: 2, ending: 'endings/hillside' }, {}, truce, hill)).toBe('ending_hill')
  const seen = { ending_hill: 2 }
  expect(
    next({ week: 2, ending: 'endings/hillside', seen }, hill, { ...hill, id: 'ending_other' }),
  ).toBeNull()
})
