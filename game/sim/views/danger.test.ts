import { expect, test } from 'vitest'
import { danger as words } from '../../../story/words/danger.ts'
import { TINY, tiny } from '../fixtures.ts'
import type { Happening } from '../happening.ts'
import type { World } from '../world.ts'
import { DELAYS, danger, WAITS } from './danger.ts'

const note = (id: number, over: Partial<Happening>): Happening => ({
  id,
  week: 10,
  kind: 'reds-phase',
  causes: [],
  witnessed: false,
  ...over,
})
const world = (chronicle: readonly Happening[], over: Partial<World> = {}): World => ({
  ...tiny(),
  week: 14,
  chronicle,
  ...over,
})

test('nothing is known of a phase until a report of it has come', () => {
  const told = [note(0, { what: 'build-up' })]
  expect(danger(world(told), TINY).phase).toBeNull()
  const report = { id: 0, week: 13, of: 10, source: 'rider', happening: 0, sure: 2, wrong: false } as const
  const known = danger(world(told, { reports: [report] }), TINY)
  expect([known.phase, known.age, known.waits]).toEqual(['build-up', 4, 'trains'])
})

test('the list holds his own doings, the heaviest first, and not what he never heard of', () => {
  const { alarms } = danger(
    world([
      note(0, { kind: 'raided', band: 'bands/pasha', witnessed: true }),
      note(1, { kind: 'declared', what: 'ultimatum', witnessed: true }),
      note(2, { kind: 'declared', what: 'ultimatum', witnessed: true }),
      note(3, { kind: 'letter-copied', what: 'help' }),
      note(4, { kind: 'siege-begun', band: 'bands/aslan', witnessed: true }),
    ]),
    TINY,
  )
  expect(alarms).toEqual([
    { happening: 1, weight: 'great' },
    { happening: 0, weight: 'small' },
  ])
})

test('it says what holds them up, and that a quiet Pasha is not safe for it', () => {
  expect(danger(world([]), TINY).delays).toEqual(['quiet'])
  const stalled = danger(world([], { reds: { ...tiny().reds, feeler: 'stalled' } }), TINY)
  expect([stalled.delays, stalled.waits]).toEqual([['stall'], 'answer'])
  const hungry = note(0, { kind: 'looted', week: 13, band: 'bands/garrison-gate', witnessed: true })
  expect(danger(world([hungry]), TINY).delays).toContain('hungry-columns')
})

test('every word of the view has its sentence, and nothing else has', () => {
  expect(Object.keys(words.delays).sort()).toEqual([...DELAYS].sort())
  expect(Object.keys(words.waits).sort()).toEqual([...WAITS].sort())
})
