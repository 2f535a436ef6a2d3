import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import { HISTORICAL } from '../sim/golden/historical.ts'
import { play } from '../sim/golden/play.ts'
import { GUERRILLA } from '../sim/golden/policies.ts'
import { CONVENTIONAL } from '../sim/golden/stand-and-fight.ts'
import { isOurs } from '../sim/model/sides.ts'
import { knownBands } from '../sim/views/known.ts'
import { knownOf } from '../sim/views/learnt.ts'
import type { World } from '../sim/world.ts'
import { boxesOfFlags } from './camps.ts'
import { placeTraces } from './happened.ts'
import { daysLeft, wayAhead, wayBehind } from './marches.ts'
import { darkness, pencilled, standsOf, strengthIn } from './marks.ts'
import type { Box } from './room.ts'
import { boxesOfMarks, seatMarks } from './seats.ts'
import type { Sheet } from './sheet.ts'

const content = makeContent([])
const sheet = JSON.parse(
  readFileSync(new URL('../../assets/map/sheet.json', import.meta.url), 'utf8'),
) as Sheet
const ZOOMS = [0.1, 0.22, 0.4, 0.52, 0.75, 1, 1.8, 2.4]

/** Every third week of three campaigns. */
const worlds: World[] = []
for (const log of [HISTORICAL, GUERRILLA, CONVENTIONAL])
  play(log, content, 24, 40, world => {
    if (world.week % 3 === 0) worlds.push(world)
  })

const meet = (a: Box, b: Box) =>
  a[0] < b[2] - 1e-6 && b[0] < a[2] - 1e-6 && a[1] < b[3] - 1e-6 && b[1] < a[3] - 1e-6

/** Pairs of boxes of different owners that overlap. */
function overlaps(owned: readonly { readonly who: string; readonly boxes: readonly Box[] }[]): string[] {
  const found: string[] = []
  owned.forEach((one, i) => {
    for (const other of owned.slice(i + 1))
      if (one.boxes.some(a => other.boxes.some(b => meet(a, b)))) found.push(`${one.who} on ${other.who}`)
  })
  return found
}

test('no mark lies on another at any zoom, nor do its words', () => {
  expect(worlds.length).toBeGreaterThan(25)
  for (const world of worlds) {
    const stands = standsOf(world, content, sheet)
    for (const zoom of ZOOMS) {
      const seats = [...seatMarks(stands, zoom).values()]
      // Banners of one staff touch the staff itself; everything else keeps apart.
      const owned = seats.map(({ stand, boxes }) => ({
        who: stand.band,
        boxes: boxes.filter((_, i) => i !== 1),
      }))
      expect(overlaps(owned), `week ${world.week} at ${zoom}`).toEqual([])
    }
  }
})

test('every band the Pasha knows of is drawn or counted near to, his own at any zoom', () => {
  for (const world of worlds) {
    const stands = standsOf(world, content, sheet)
    const drawn = (zoom: number) =>
      new Set(
        [...seatMarks(stands, zoom).values()].flatMap(({ stand, also }) => [stand, ...also]).map(s => s.band),
      )
    for (const zoom of ZOOMS)
      for (const { band, own } of stands)
        if (own || zoom >= 1)
          expect(drawn(zoom).has(band), `${band} week ${world.week} at ${zoom}`).toBe(true)
  }
})

test('the map marks no band that the Pasha does not know, nor knows it better than he does', () => {
  for (const world of worlds) {
    const known = new Map(knownBands(world, content).map(one => [one.band, one]))
    for (const { band, at, seen, mark, own } of standsOf(world, content, sheet)) {
      const sighting = known.get(band)
      expect(sighting?.at, band).toBe(at)
      expect(mark.men, band).toBe(sighting?.men)
      expect(own, band).toBe(isOurs(world.bands[band]!))
      if (!own) expect(mark.guns, band).toBe(false)
      if (sighting!.age > 0 || sighting!.sure < 3) expect(seen, band).toEqual([])
    }
  }
})

test('nothing is drawn as having happened that the Pasha has neither seen nor been told', () => {
  let drawn = 0
  for (const world of worlds) {
    const told = new Set(knownOf(world).map(({ happening }) => happening.id))
    for (const { trace } of placeTraces(world, content, sheet, 2, [])) {
      expect(told.has(trace.happening), `${trace.kind} in week ${trace.week}`).toBe(true)
      drawn++
    }
  }
  expect(drawn).toBeGreaterThan(50)
})

test('what happened lies on no mark, no flag and nothing else that happened', () => {
  for (const world of worlds)
    for (const zoom of ZOOMS) {
      const taken = [
        ...boxesOfMarks(standsOf(world, content, sheet), zoom),
        ...boxesOfFlags(sheet, world, zoom),
      ]
      const placed = placeTraces(world, content, sheet, zoom, taken)
      const owned = placed.map(({ trace, box }) => ({ who: `${trace.kind} ${trace.place}`, boxes: [box] }))
      expect(overlaps(owned)).toEqual([])
      for (const { boxes } of owned) expect(taken.some(box => meet(box, boxes[0]!))).toBe(false)
    }
})

test('pencil fades over about eight weeks to a trace and never quite goes', () => {
  const dark = [...Array(20).keys()].map(darkness)
  for (const [age, now] of dark.entries()) {
    if (age > 0) expect(now).toBeLessThanOrEqual(dark[age - 1]!)
    expect(now).toBeGreaterThan(0.2)
  }
  expect(dark[0]).toBe(1)
  expect(dark[9]).toBeLessThan(0.35)
})

test('strength is in words, and a date as a staff officer writes it', () => {
  expect([null, 8, 60, 400, 2900].map(men => strengthIn(men, sheet.words))).toEqual([
    'not known',
    'a few men',
    'a few dozen',
    'some 400',
    'some 2,900',
  ])
  expect(pencilled(15)).toBe('14.ii')
})

test('a march is drawn from where the band is, with the days it still needs', () => {
  let marching = 0
  for (const world of worlds)
    for (const band of Object.values(world.bands)) {
      if (band.task.kind !== 'march') continue
      marching++
      const ahead = wayAhead(sheet, content, world, band)!
      const behind = wayBehind(sheet, content, world, band)
      if (behind) expect(behind.slice(-2)).toEqual(ahead.slice(0, 2))
      expect(daysLeft(content, world, band)).toBeGreaterThan(0)
    }
  expect(marching).toBeGreaterThan(0)
})
