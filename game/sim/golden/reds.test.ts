import { expect, test } from 'vitest'
import { makeContent } from '../../../story/content.ts'
import type { PlaceId } from '../../../story/schema/ids.ts'
import { begin } from '../begin.ts'
import { districtOf, landOf } from '../gazetteer.ts'
import { step } from '../step.ts'
import { PASHA } from '../turn.ts'
import { SPINE } from '../week/spine.ts'
import type { World } from '../world.ts'
import { LINE_RAIDER, MARCH_ON_KARSHI, PROVOCATEUR } from './against-the-reds.ts'
import { HISTORICAL, type Marked } from './historical.ts'
import { marksOf } from './marks.ts'
import { play } from './play.ts'
import { EMIRIST, GUERRILLA, SITTER } from './policies.ts'

const CONTENT = makeContent([])
const SEEDS = Array.from({ length: 12 }, (_, i) => (i === 0 ? 1921 : i * 7919))
const LONG = 240_000

const opens = (log: readonly Marked[]) =>
  SEEDS.map(seed => marksOf(play(log, CONTENT, seed).world).opens ?? Number.POSITIVE_INFINITY).sort(
    (a, b) => a - b,
  )
const median = (weeks: readonly number[]) => weeks[weeks.length >> 1]!

test(
  'the blow falls on a quiet Pasha too, four weeks after it would have, and sooner on a loud one',
  () => {
    const record = median(opens(HISTORICAL))
    for (const quiet of [SITTER, GUERRILLA]) {
      const weeks = opens(quiet)
      expect(median(weeks)).toBeGreaterThanOrEqual(record + 4)
      expect(weeks.filter(week => week <= 38).length).toBeGreaterThan((SEEDS.length * 4) / 5)
    }
    expect(median(opens(PROVOCATEUR))).toBeLessThan(record)
  },
  LONG,
)

test(
  'a guerrilla who lies quiet until trains run, and then rides at the line, puts the blow off by some weeks',
  () => {
    const put = median(opens(LINE_RAIDER)) - median(opens(GUERRILLA))
    expect(put).toBeGreaterThanOrEqual(2)
    expect(put).toBeLessThanOrEqual(6)
  },
  LONG,
)

const holds = (world: World, place: PlaceId) =>
  world.districts[districtOf(landOf(CONTENT), place)!]!.holder === 'reds' ||
  world.districts[districtOf(landOf(CONTENT), place)!]!.holder === 'republic'

test(
  'no policy ends with the Reds driven from the railway',
  () => {
    for (const log of [HISTORICAL, EMIRIST, SITTER, GUERRILLA, PROVOCATEUR, MARCH_ON_KARSHI, LINE_RAIDER])
      for (const seed of SEEDS.slice(0, 4)) {
        const { world } = play(log, CONTENT, seed)
        expect(SPINE.filter(place => !holds(world, place))).toEqual([])
      }
  },
  LONG,
)

test.each(SPINE)(
  'six thousand men set down before %s may take it, and do not keep it',
  place => {
    const start = begin(CONTENT, 1921)
    const host = { men: 6000, rifles: 6000, horses: 6000, grain: 28, spirit: 80, at: place, hidden: false }
    const own = { ...start.bands[PASHA]!, ...host }
    let world: World = { ...start, week: 18, bands: { ...start.bands, [PASHA]: own } }
    for (let week = 0; week < 12 && world.ending === null; week++)
      for (const command of [
        { kind: 'besiege', band: PASHA, place } as const,
        { kind: 'raid', band: PASHA, place } as const,
        { kind: 'week' } as const,
      ]) {
        const outcome = step(world, command, CONTENT)
        if (outcome.ok) world = outcome.world
      }
    expect(holds(world, place)).toBe(true)
    const red = Object.values(world.bands).filter(band => band.side === 'reds' && band.at === place)
    expect(red.length).toBeGreaterThan(0)
    expect(world.chronicle.some(h => h.kind === 'reds-reinforced' && h.place === place)).toBe(true)
  },
  LONG,
)
