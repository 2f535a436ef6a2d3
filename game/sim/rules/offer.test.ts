import { expect, test } from 'vitest'
import { after, refused, tiny, withBand } from '../fixtures.ts'

const ring = () => after(tiny({ men: 900 }), { kind: 'besiege', band: 'bands/pasha', place: 'places/market' })
const offer = (to: `places/${string}` | `people/${string}`, terms: 'surrender' | 'passage' | 'peace') =>
  ({ kind: 'offer', to, terms }) as const

test('a fed garrison declines; a hungry one takes safe passage and the town is his', () => {
  const declined = after(ring(), offer('places/market', 'passage'))
  expect(declined.chronicle.at(-1)).toMatchObject({ kind: 'offer-refused', what: 'passage' })
  expect(refused(declined, offer('places/market', 'passage'))).toBe('too-soon')
  const hungry = withBand(ring(), 'bands/garrison-market', { grain: 0, spirit: 40 })
  const taken = after(hungry, offer('places/market', 'passage'))
  expect(taken.districts['districts/middle']!.holder).toBe('pasha')
  expect(taken.bands['bands/garrison-market']!.men).toBe(95)
})

test('nothing left to hope for, it lays down its arms', () => {
  const lost = withBand(ring(), 'bands/garrison-market', { grain: 0, spirit: 5 })
  const world = after(lost, offer('places/market', 'surrender'))
  expect(world.bands['bands/garrison-market']).toBeUndefined()
  expect(world.bands['bands/pasha']!.rifles).toBeGreaterThan(lost.bands['bands/pasha']!.rifles)
})

test('peace answers a feeler, his own surrender is remembered, and there is nobody else to treat with', () => {
  const offered = { ...tiny(), reds: { ...tiny().reds, feeler: 'offered' as const } }
  expect(after(offered, offer('people/colonel', 'peace')).reds.feeler).toBe('accepted')
  expect(refused(tiny(), offer('people/colonel', 'peace'))).toBe('will-not-treat')
  expect(after(tiny(), offer('people/colonel', 'surrender')).acts.map(a => a.what)).toEqual([
    'offer-surrender',
  ])
  expect(refused(tiny(), offer('people/berdi', 'peace'))).toBe('not-at-war')
  expect(refused(tiny(), offer('places/market', 'passage'))).toBe('not-here')
})
