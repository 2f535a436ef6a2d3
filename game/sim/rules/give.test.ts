import { expect, test } from 'vitest'
import { after, deed, refused, tiny } from '../fixtures.ts'

test('rifles given raise regard and leave the giver with fewer', () => {
  const world = tiny({ at: 'places/valley', rifles: 60 })
  const given = after(world, { kind: 'give', to: 'people/berdi', goods: 'rifles', amount: 20 })
  expect(given.bands['bands/pasha']!.rifles).toBe(40)
  expect(given.bands['bands/berdi']!.rifles).toBe(world.bands['bands/berdi']!.rifles + 20)
  expect(given.people['people/berdi']!.regard).toBeGreaterThan(world.people['people/berdi']!.regard)
})

test('grain carried back to whom it is owed keeps the promise', () => {
  const owing = after(
    tiny({ at: 'places/valley', men: 100, grain: 20 }),
    deed({ kind: 'pledge', to: 'districts/vale', what: 'repay-grain', due: 4, witnesses: [] }),
  )
  const paid = after(owing, { kind: 'give', to: 'districts/vale', goods: 'grain', amount: 7 })
  expect(paid.pledges[0]!.state).toBe('kept')
  expect(paid.districts['districts/vale']!.grain).toBe(1020)
})

test('nobody can give what he has not got, or to whom he cannot reach', () => {
  expect(refused(tiny({ rifles: 3 }), { kind: 'give', to: 'people/berdi', goods: 'rifles', amount: 5 })).toBe(
    'not-enough',
  )
  expect(refused(tiny(), { kind: 'give', to: 'people/berdi', goods: 'rifles', amount: 5 })).toBe('not-here')
  expect(refused(tiny(), { kind: 'give', to: 'people/nobody', goods: 'rifles', amount: 5 })).toBe(
    'no-such-person',
  )
})
