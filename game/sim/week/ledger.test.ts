import { expect, test } from 'vitest'
import { after, deed, tiny, weeksLater } from '../fixtures.ts'

const pledge = (what: string, due: number | null) =>
  deed({ kind: 'pledge', to: 'people/berdi', what, due, witnesses: [] })

test('a day named comes, is said, rankles, and at last the word is broken', () => {
  const world = weeksLater(after(tiny(), pledge('pay-volunteers', 2)), 6)
  expect(world.chronicle.find(h => h.kind === 'pledge-due')).toMatchObject({ week: 6, n: 0 })
  expect(world.pledges[0]!.state).toBe('broken')
  expect(world.people['people/berdi']!.regard).toBeLessThan(20)
})

test('a promise not to do a thing is kept by the day it ran to', () => {
  expect(weeksLater(after(tiny(), pledge('no-levy', 3)), 4).pledges[0]!.state).toBe('kept')
})

test('an act can keep a promise or give it the lie', () => {
  const shared = after(
    after(tiny(), pledge('share-spoils', null)),
    deed({ kind: 'declare', act: 'share-spoils-openly' }),
  )
  const kept = after(
    after(tiny(), pledge('share-spoils', null)),
    deed({ kind: 'declare', act: 'spoils-to-staff' }),
  )
  expect(weeksLater(shared, 1).pledges[0]!.state).toBe('kept')
  expect(weeksLater(kept, 1).pledges[0]!.state).toBe('broken')
})
