import { expect, test } from 'vitest'
import { after, refused, tiny, weeksLater } from '../fixtures.ts'

const write = (
  to: `people/${string}` | 'all',
  about: 'oath' | 'join' | 'quit-turkestan' | 'vouch' | 'help',
) => ({ kind: 'write', to, about }) as const

test('a letter travels for weeks by the distance, and longer abroad', () => {
  const near = after(tiny(), write('people/berdi', 'join')).letters[0]!
  const abroad = after(tiny(), write('people/emir', 'oath')).letters[0]!
  expect(near.arrives).toBe(5)
  expect(abroad.arrives).toBe(6)
})

test('an oath by letter is a promise of the throne; a demand to quit is known the day it is written', () => {
  const sworn = after(tiny(), write('people/emir', 'oath'))
  expect(sworn.pledges[0]).toMatchObject({ to: 'people/emir', what: 'throne-to-emir', state: 'open' })
  const loud = after(tiny(), write('people/colonel', 'quit-turkestan'))
  expect(loud.acts.map(a => a.what)).toEqual(['ultimatum'])
  expect(loud.reds.alarm).toBeGreaterThan(tiny().reds.alarm)
})

test('a chief asked by letter answers when it has come', () => {
  const world = weeksLater(after(tiny(), write('people/berdi', 'join')), 1)
  expect(world.people['people/berdi']!.stance).toBe('with')
})

test('the same letter twice is refused while the first is on the road, and alone he has nobody to send', () => {
  expect(refused(after(tiny(), write('people/emir', 'oath')), write('people/emir', 'oath'))).toBe('too-soon')
  expect(refused(tiny({ men: 1 }), write('people/emir', 'oath'))).toBe('no-letter-carrier')
})
