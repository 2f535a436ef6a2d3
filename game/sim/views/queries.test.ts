import { expect, test } from 'vitest'
import { after, deed, TINY, tiny } from '../fixtures.ts'
import { answerOf, QUERIES } from './queries.ts'

const ask = (query: string, args: readonly (string | number)[] = [], world = tiny()) =>
  answerOf(world, TINY, query, args)

test('every question has a whole answer, whatever it is asked', () => {
  for (const query of Object.keys(QUERIES))
    for (const args of [[], ['people/aslan', 'no-levy'], ['places/market'], ['nonsense', 'nonsense'], [3, 4]])
      expect([query, Number.isInteger(ask(query, args))]).toEqual([query, true])
  expect(ask('no-such-question')).toBe(null)
})

test('the questions of the band, the place, the person and the promise', () => {
  const world = after(
    tiny(),
    deed({ kind: 'pledge', to: 'people/berdi', what: 'no-levy', due: null, witnesses: [] }),
  )
  expect(ask('men')).toBe(24)
  expect(ask('at', ['places/market'])).toBe(1)
  expect(ask('in_district', ['districts/middle'])).toBe(1)
  expect(ask('regard', ['people/aslan'])).toBe(-20)
  expect(ask('here', ['people/orderly'])).toBe(1)
  expect(ask('pledged', ['people/berdi', 'no-levy'], world)).toBe(1)
  expect(ask('promised', ['no-levy'], world)).toBe(1)
  expect(ask('kept', ['people/berdi', 'no-levy'], world)).toBe(0)
  expect(ask('owes', [], world)).toBe(1)
  expect(ask('seen_ago', ['never'])).toBe(99)
  expect(ask('season', ['winter'])).toBe(1)
  expect(ask('phase', ['neglect'])).toBe(1)
})
