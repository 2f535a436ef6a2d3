import { expect, test } from 'vitest'
import { after, deed, refused, tiny } from '../fixtures.ts'

const pledge = (to: `people/${string}` | `districts/${string}`, what: string, due: number | null = null) =>
  deed({ kind: 'pledge', to, what, due, witnesses: ['people/doctor'] })

test('a promise is an entry: what, to whom, by when, before whom; the hearer is glad', () => {
  const world = after(tiny(), pledge('people/berdi', 'share-spoils', 3))
  expect(world.pledges[0]).toMatchObject({
    id: 0,
    what: 'share-spoils',
    week: 4,
    due: 7,
    state: 'open',
    witnesses: ['people/doctor'],
  })
  expect(world.people['people/berdi']!.regard).toBeGreaterThan(25)
})

test('where Enver stands is read off what he promised; no deed writes an axis', () => {
  expect(tiny().pasha.stand.vision).toBe(-100)
  expect(after(tiny(), pledge('people/aslan', 'throne-to-emir')).pasha.stand.vision).toBe(-45)
})

test('refused: nobody of that name, no such word, a promise still open', () => {
  expect(refused(tiny(), pledge('people/nobody', 'no-levy'))).toBe('no-such-person')
  expect(refused(tiny(), pledge('people/berdi', 'the-moon'))).toBe('unknown-word')
  expect(refused(after(tiny(), pledge('people/berdi', 'no-levy')), pledge('people/berdi', 'no-levy'))).toBe(
    'already-pledged',
  )
})
