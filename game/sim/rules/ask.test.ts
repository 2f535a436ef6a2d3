import { expect, test } from 'vitest'
import { after, refused, tiny, withRegard } from '../fixtures.ts'

const ask = (person: `people/${string}`, what: 'join' | 'guide' | 'grain' | 'leave-lakai' = 'join') =>
  ({ kind: 'ask', person, what }) as const

test('a chief who thinks well of him comes with men by his regard; one who does not says why', () => {
  const warm = after(withRegard(tiny(), 'people/berdi', 30), ask('people/berdi'))
  expect(warm.people['people/berdi']!.stance).toBe('with')
  expect(warm.bands['bands/berdi']).toMatchObject({ follows: 'bands/pasha', men: 240 })
  const cold = after(tiny(), ask('people/aslan'))
  const no = cold.chronicle.find(h => h.kind === 'asked-no')!
  expect(cold.people['people/aslan']!.stance).toBe('free')
  expect(no).toMatchObject({ person: 'people/aslan', what: 'first-sight' })
})

test('he is not asked twice in a fortnight, nor from the other end of the country', () => {
  expect(refused(after(tiny(), ask('people/aslan')), ask('people/aslan'))).toBe('too-soon')
  expect(refused(tiny({ at: 'places/start' }), ask('people/berdi'))).toBe('not-here')
  expect(refused(tiny(), ask('people/nobody'))).toBe('no-such-person')
})

test('grain asked for comes out of the country’s goodwill', () => {
  const world = withRegard(tiny({ men: 100, grain: 0, at: 'places/valley' }), 'people/berdi', 40)
  const fed = after(world, ask('people/berdi', 'grain'))
  expect(fed.bands['bands/pasha']!.grain).toBe(7)
  expect(fed.districts['districts/vale']!.grain).toBeLessThan(1000)
})
