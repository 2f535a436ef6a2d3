import { expect, test } from 'vitest'
import { after, refused, tiny, weeksLater, withoutBands } from '../fixtures.ts'
import type { World } from '../world.ts'

const ride = (to: `places/${string}`, hidden = false) =>
  ({ kind: 'move', band: 'bands/pasha', to, hidden }) as const
const pasha = (world: World) => world.bands['bands/pasha']!

test('a band sets out by the quickest road and is there when its half-days are spent', () => {
  const world = after(tiny(), ride('places/valley'))
  expect(pasha(world).task).toMatchObject({ kind: 'march', to: 'places/valley' })
  expect(pasha(weeksLater(world, 1)).at).toBe('places/valley')
})

test('what cannot be ridden is refused by name', () => {
  expect(refused(tiny(), ride('places/nowhere'))).toBe('no-such-place')
  expect(refused(tiny(), ride('places/market'))).toBe('already-there')
  expect(refused(tiny(), { ...ride('places/hill'), band: 'bands/aslan' })).toBe('not-yours')
  const january = { ...tiny(), week: 10 }
  expect(refused(january, ride('places/top'))).toBe('road-shut')
})

test('a garrison bars the open road and not the hidden one', () => {
  const beyond = {
    ...tiny({ at: 'places/hill' }),
    acts: [{ what: 'break-with-moscow', week: 1, place: null }],
  }
  expect(refused(beyond, ride('places/valley'))).toBe('road-shut')
  expect(refused(beyond, ride('places/valley', true))).toBe(null)
  expect(refused(withoutBands(beyond, 'bands/garrison-market'), ride('places/valley'))).toBe(null)
})
