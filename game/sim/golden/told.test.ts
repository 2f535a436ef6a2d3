import { expect, test } from 'vitest'
import { makeContent } from '../../../story/content.ts'
import { DEATHS } from '../model/harm.ts'
import { causesOf, causesOfTheEnd, isHisOwn } from '../views/causes.ts'
import type { World } from '../world.ts'
import { HISTORICAL } from './historical.ts'
import { play } from './play.ts'
import { EMIRIST, GUERRILLA, SITTER, STRAIGHT_TO_KABUL } from './policies.ts'
import { wandering } from './wandering.ts'

const CONTENT = makeContent([])
const SEEDS = Array.from({ length: 40 }, (_, i) => 31 + i * 7919)
const LONG = 240_000

const wandered = new Map(SEEDS.map(seed => [seed, play(wandering(CONTENT, seed), CONTENT, seed).world]))
const golden = [HISTORICAL, EMIRIST, GUERRILLA, SITTER, STRAIGHT_TO_KABUL, []].flatMap(log =>
  [1921, 7919].map(seed => play(log, CONTENT, seed).world),
)
const all: readonly World[] = [...wandered.values(), ...golden]

test(
  'every civilian counted dead or fled was told of with a number, and a cause',
  () => {
    let dead = 0
    for (const world of all) {
      const told = { dead: new Map<string, number>(), fled: new Map<string, number>() }
      for (const h of world.chronicle) {
        const key = (DEATHS as readonly string[]).includes(h.kind)
          ? 'dead'
          : h.kind === 'households-fled'
            ? 'fled'
            : null
        if (key === null || h.district === undefined) continue
        told[key].set(h.district, (told[key].get(h.district) ?? 0) + h.n!)
        expect([h.kind, h.week, h.causes.length > 0]).toEqual([h.kind, h.week, true])
      }
      for (const [id, state] of Object.entries(world.districts)) {
        expect([id, told.dead.get(id) ?? 0, told.fled.get(id) ?? 0]).toEqual([id, state.dead, state.fled])
        dead += state.dead
      }
    }
    expect(dead).toBeGreaterThan(100)
  },
  LONG,
)

test(
  'every end after the sixth week has three causes, one of them his own and at least four weeks older',
  () => {
    for (const [i, world] of all.entries()) {
      if (world.ending === null || world.week < 6) continue
      const causes = causesOfTheEnd(world)
      const old = causes.filter(h => isHisOwn(h) && world.week - h.week >= 4)
      expect([i, world.week, world.ending, causes.length, old.length > 0]).toEqual([
        i,
        world.week,
        world.ending,
        3,
        true,
      ])
    }
  },
  LONG,
)

test(
  'most causes given of an end are linked to it in the chronicle',
  () => {
    const ended = all.filter(world => world.ending !== null && world.week >= 6)
    const linked = ended.flatMap(world => {
      const fate = world.chronicle.findLast(h => h.kind === 'fate')!
      const traced = new Set(causesOf(world, fate.id))
      return causesOfTheEnd(world).map(h => traced.has(h))
    })
    expect(linked.filter(Boolean).length / linked.length).toBeGreaterThan(2 / 3)
  },
  LONG,
)

test(
  'staying put has its bill, told with causes, and is no safer than moving',
  () => {
    const ends = (log: typeof SITTER) => SEEDS.slice(0, 12).map(seed => play(log, CONTENT, seed).world)
    const deadly = (worlds: readonly World[]) => worlds.filter(world => !world.pasha.alive).length
    const sat = ends(SITTER)
    expect(deadly(sat)).toBeGreaterThan(deadly(ends(GUERRILLA)))
    for (const world of sat) {
      const bill = world.chronicle.filter(h => h.kind === 'guests-weigh')
      expect(bill.length).toBeGreaterThan(2)
      for (const h of bill) expect(h.causes.length).toBeGreaterThan(0)
      const start = CONTENT.districts.find(d => d.id === 'districts/baljuvon')!.start
      expect(world.districts['districts/baljuvon']!.support).toBeLessThan(start.support)
    }
  },
  LONG,
)
