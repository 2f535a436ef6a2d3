import { expect, test } from 'vitest'
import { after, tiny, weeksLater, withBand } from '../fixtures.ts'

const out = () => {
  const world = { ...tiny({ at: 'places/gate', hidden: true }), week: 1 }
  return after(world, { kind: 'move', band: 'bands/pasha', to: 'places/valley', hidden: true })
}

test('the republic’s own men rise when the rumour reaches them, and alone they are beaten', () => {
  const world = weeksLater(out(), 8)
  const begun = world.chronicle.find(h => h.kind === 'siege-begun')!
  expect(begun).toMatchObject({ person: 'people/doctor', band: 'bands/doctor' })
  expect(begun.week).toBeGreaterThan(3)
  expect(world.chronicle.some(h => h.kind === 'rising-failed')).toBe(true)
})

test('with a host before the town they are not alone', () => {
  const start = out()
  const world = weeksLater(
    withBand(start, 'bands/pasha', {
      men: 900,
      at: 'places/market',
      hidden: false,
      task: { kind: 'besiege', place: 'places/market', since: 1, march: null },
      grain: 28,
    }),
    8,
  )
  expect(world.chronicle.some(h => h.kind === 'rising-failed')).toBe(false)
})
