import { expect, test } from 'vitest'
import { after, refused, tiny, weeksLater } from '../fixtures.ts'

const besiege = (place: `places/${string}`) => ({ kind: 'besiege', band: 'bands/pasha', place }) as const

test('a ring closes at once where the band camps before the garrison, and on arrival elsewhere', () => {
  const near = after(tiny({ men: 300 }), besiege('places/market'))
  expect(near.bands['bands/pasha']!.task).toMatchObject({ kind: 'besiege', since: 4 })
  const far = after(tiny({ men: 300, at: 'places/hill' }), besiege('places/market'))
  expect(far.bands['bands/pasha']!.task).toMatchObject({ kind: 'besiege', since: null })
  expect(weeksLater(far, 1).chronicle.some(h => h.kind === 'siege-begun' && h.week === 5)).toBe(true)
})

test('too few, too far, nobody there', () => {
  expect(refused(tiny({ men: 40 }), besiege('places/market'))).toBe('too-few-men')
  expect(refused(tiny({ men: 300 }), besiege('places/valley'))).toBe('no-garrison')
  expect(refused(tiny({ men: 300 }), besiege('places/nowhere'))).toBe('no-such-place')
})
