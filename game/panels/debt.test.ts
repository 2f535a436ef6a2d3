import { expect, test } from 'vitest'
import { people } from '../../story/people/index.ts'
import { places } from '../../story/places/index.ts'
import type { Content } from '../../story/schema/content.ts'
import type { Happening } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import { dueWord } from './dates.ts'
import { namesOf } from './names.ts'
import { previewOf } from './preview.ts'
import { tell } from './tell.ts'

const content = { places, people, districts: [] } as unknown as Content
const names = namesOf(content)
const h = (id: number, week: number, change: Partial<Happening>): Happening => ({
  id,
  week,
  kind: 'levied',
  causes: [],
  witnessed: true,
  ...change,
})
const lent = h(0, 12, { kind: 'asked-yes', person: 'people/jabbar-bek', what: 'grain', n: 1 })
const given = h(1, 12, {
  kind: 'pledged',
  person: 'people/jabbar-bek',
  what: 'repay-grain',
  n: 0,
  causes: [0],
})
const world = { bands: {}, chronicle: [lent, given] } as unknown as World

test('a late bill says what it is for and how long ago', () => {
  const due = h(2, 19, {
    kind: 'pledge-due',
    person: 'people/jabbar-bek',
    what: 'repay-grain',
    n: 0,
    causes: [1, 0],
  })
  expect(tell(due, world, names)).toBe(
    'The Pasha’s word to Jabbar Bek falls due: the grain to be paid back, promised 7 weeks ago for grain he gave us.',
  )
  expect(tell(given, world, names)).toBe(
    'The Pasha gave Jabbar Bek his word: the grain to be paid back, for grain he gave us.',
  )
})

test('a word of a scene, given for nothing that was borrowed, says only how long ago', () => {
  const scene = {
    ...world,
    chronicle: [h(0, 3, { kind: 'pledged', person: 'people/jabbar-bek', n: 0 })],
  } as World
  const broken = h(1, 4, {
    kind: 'pledge-broken',
    person: 'people/jabbar-bek',
    what: 'council',
    n: 0,
    causes: [0],
  })
  expect(tell(broken, scene, names)).toMatch(/, promised last week\.$/)
})

test('an order says before it is given what it promises, and what that quarrels with', () => {
  const promise = { to: 'people/jabbar-bek', what: 'hold-valley', due: 18, against: [] } as const
  const considered = {
    order: { kind: 'ask', person: 'people/jabbar-bek', what: 'join' },
    refusal: null,
    halfDays: null,
    grainAfter: null,
  } as const
  expect(previewOf({ ...considered, promises: [] }, names)).toBe('')
  expect(previewOf({ ...considered, promises: [promise] }, names)).toBe(
    'on a promise: the valley to be held, by the second week of March',
  )
  const toAnother = { ...promise, to: 'people/davlatmand-bek' } as const
  expect(previewOf({ ...considered, promises: [toAnother] }, names)).toBe(
    'on a promise to Davlatmand Bek: the valley to be held, by the second week of March',
  )
  const other = { to: 'people/davlatmand-bek' } as never
  expect(previewOf({ ...considered, promises: [{ ...promise, against: [other] }] }, names)).toContain(
    'cannot be true together with what was promised to Davlatmand Bek',
  )
})

test('a day named is told by the week of its month', () => {
  expect(dueWord(1)).toBe('the second week of November')
  expect(dueWord(30)).toBe('the first week of June')
})
