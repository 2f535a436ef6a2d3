import { expect, test } from 'vitest'
import { happenings } from '../../story/happenings.ts'
import { people } from '../../story/people/index.ts'
import { places } from '../../story/places/index.ts'
import type { Content } from '../../story/schema/content.ts'
import { HAPPENINGS, type Happening } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import { namesOf } from './names.ts'
import { gapsOf, type Text } from './say.ts'
import { tell } from './tell.ts'

const content = { places, people, districts: [] } as unknown as Content
const names = namesOf(content)
const world = { bands: { 'bands/x': { leader: null, side: 'reds' } } } as unknown as World
const bare = (change: Partial<Happening>): Happening => ({
  id: 0,
  week: 5,
  kind: 'set-out',
  causes: [],
  witnessed: true,
  ...change,
})

test('every kind of happening has words, and no words stand for a kind that cannot happen', () => {
  expect(Object.keys(happenings).sort()).toEqual([...HAPPENINGS].sort())
})

test.each(HAPPENINGS)('%s can be told with nothing known but its kind', kind => {
  const last = happenings[kind]!.told.at(-1)!
  expect(Array.isArray(last) ? [] : gapsOf(last as Text)).toEqual([])
  expect(tell(bare({ kind }), world, names)).not.toMatch(/[{}]/)
})

test.each(HAPPENINGS)('%s with everything known leaves no gap', kind => {
  const full = bare({
    kind,
    band: 'bands/pasha',
    other: 'bands/x',
    person: 'people/ibrahim-bek',
    place: 'places/dushanbe',
    district: 'districts/lakai',
    village: 'places/yavan',
    n: 3,
    what: 'hunger',
  })
  for (const band of ['bands/pasha', 'bands/x'] as const) {
    const told = tell({ ...full, band }, world, names)
    expect(told).not.toMatch(/[{}]/)
    expect(told).toMatch(/^\p{Lu}|^\d/u)
    expect(told).toMatch(/[.!?]$/)
  }
})

test('the fullest sentence is told', () => {
  const done = bare({ kind: 'joined', person: 'people/jabbar-bek', n: 1 })
  expect(tell(done, world, names)).toBe('Jabbar Bek came in, with one man.')
  expect(tell({ ...done, n: 80 }, world, names)).toBe('Jabbar Bek came in, with 80 men.')
})

test('a word that only the code knows is not printed', () => {
  const done = bare({ kind: 'favoured', person: 'people/jabbar-bek', what: 'no-such-word' })
  expect(tell(done, world, names)).toBe('Jabbar Bek thinks better of the Pasha.')
})
