import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import { begin } from '../sim/begin.ts'
import type { Happening } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import { eventsOf, withheld } from './events.ts'
import { viewHolding } from './follow.ts'
import { spotOf } from './marches.ts'
import { trailOf } from './playback.ts'
import type { Sheet } from './sheet.ts'

const content = makeContent([])
const sheet = JSON.parse(
  readFileSync(new URL('../../assets/map/sheet.json', import.meta.url), 'utf8'),
) as Sheet
const before = begin(content, 7)

/** The world a week on, in which `happened` came to pass. */
function after(...happened: readonly Partial<Happening>[]): World {
  const chronicle = happened.map((one, i) => ({
    id: before.chronicle.length + i,
    week: 1,
    kind: 'battle-won' as const,
    causes: [],
    witnessed: true,
    ...one,
  }))
  return { ...before, week: 1, chronicle: [...before.chronicle, ...chronicle] }
}

test('what the Pasha saw is marked where it was, each place once, the weightiest first', () => {
  const world = after(
    { kind: 'joined', place: 'places/baysun' },
    { kind: 'siege-begun', place: 'places/dushanbe' },
    { kind: 'joined', place: 'places/dushanbe' },
    { kind: 'feast', place: 'places/hisar' },
  )
  expect(eventsOf(before, world, content)).toEqual([
    { place: 'places/dushanbe', sign: 'ring', red: false },
    { place: 'places/baysun', sign: 'note', red: false },
  ])
})

test('what nobody told him is not marked, and a wrong report is marked where it was told to be', () => {
  const unseen = after({ kind: 'village-burnt', place: 'places/baysun', witnessed: false })
  expect(eventsOf(before, unseen, content)).toEqual([])
  const report = (wrong: boolean): World => ({
    ...unseen,
    reports: [
      ...before.reports,
      { id: 0, week: 1, of: 1, source: 'merchant', happening: before.chronicle.length, sure: 2, wrong },
    ],
  })
  expect(eventsOf(before, report(false), content)).toEqual([
    { place: 'places/baysun', sign: 'smudge', red: true },
  ])
  const [wrong] = eventsOf(before, report(true), content)
  expect(wrong?.place).not.toBe('places/baysun')
})

test('while a week passes the ink holds back the ring, the scar and the tint it will end with', () => {
  const pasha = before.bands['bands/pasha']!
  const place = 'places/dushanbe'
  const world: World = {
    ...after(),
    bands: {
      ...before.bands,
      'bands/pasha': { ...pasha, at: place, task: { kind: 'besiege', place, since: 1, march: null } },
    },
    scars: [{ place, week: 1, by: 'reds' }],
  }
  const held = withheld(before, world)
  expect(held.bands['bands/pasha']?.task).toEqual({ kind: 'camp' })
  expect(held.bands['bands/pasha']?.at).toBe(place)
  expect(held.scars).toBe(before.scars)
  expect(withheld(world, { ...world, week: 2 }).bands['bands/pasha']?.task).toMatchObject({ since: 1 })
})

test('the view moves no more than it must to hold the Pasha and what happens', () => {
  const window = { width: 1000, height: 700 }
  const view = { x: 1000, y: 1000, zoom: 0.6 }
  expect(viewHolding(view, window, [{ x: 1050, y: 980 }])).toBeNull()
  const nudged = viewHolding(view, window, [{ x: 1700, y: 1000 }])!
  expect(nudged).toMatchObject({ y: 1000, zoom: 0.6 })
  expect(nudged.x).toBeGreaterThan(1000)
  expect(nudged.x).toBeLessThan(1700)
  const both = viewHolding(view, window, [spotOf(sheet, 'places/baysun'), spotOf(sheet, 'places/garm')])!
  expect(both.zoom).toBeLessThan(0.6)
  // Too far apart to be read together: the Pasha alone is followed.
  const far = [
    { x: 100, y: 100 },
    { x: 2900, y: 1800 },
  ]
  expect(viewHolding(view, window, far)).toMatchObject({ zoom: 0.6 })
})

test('weeks in one camp are one stop of the trail', () => {
  const camps = (['dushanbe', 'dushanbe', 'baysun', 'dushanbe'] as const).map(
    (name, i) => ({ week: i + 1, place: `places/${name}` }) as const,
  )
  expect(trailOf({ ...before, camps }).map(({ week }) => week)).toEqual([1, 3, 4])
})
