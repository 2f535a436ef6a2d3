import { expect, test } from 'vitest'
import { makeContent } from '../../../story/content.ts'
import { districtOf, landOf } from '../gazetteer.ts'
import type { World } from '../world.ts'
import { HISTORICAL } from './historical.ts'
import { play } from './play.ts'
import { BREAK_WITH_IBRAHIM, PARTNER } from './policies.ts'

const CONTENT = makeContent([])
const SEEDS = Array.from({ length: 20 }, (_, i) => (i === 0 ? 1921 : i * 7919))
const LONG = 240_000
const IBRAHIM = 'people/ibrahim-bek'

const worlds = (log: typeof HISTORICAL, seeds = SEEDS): readonly World[] =>
  seeds.map(seed => play(log, CONTENT, seed).world)
const median = (list: readonly World[]): number =>
  list.map(world => world.week).sort((a, b) => a - b)[list.length / 2]!
const turns = (world: World) => world.chronicle.find(h => h.kind === 'turned-against' && h.person === IBRAHIM)

test(
  'breaking with Ibrahim Bek before the offensive shortens the campaign',
  () => {
    const broken = worlds(BREAK_WITH_IBRAHIM)
    expect(median(broken)).toBeLessThan(median(worlds(HISTORICAL)))
    for (const world of broken) {
      const offensive = world.chronicle.find(h => h.kind === 'reds-phase' && h.what === 'offensive')
      expect(turns(world)!.id).toBeLessThan(offensive?.id ?? world.chronicle.length)
    }
  },
  LONG,
)

test(
  'slighted in the spring he is dangerous before any defeat',
  () => {
    for (const world of worlds(HISTORICAL, SEEDS.slice(0, 4))) {
      const kept = world.chronicle.filter(h => h.kind === 'withheld' && h.person === IBRAHIM)
      expect(kept.map(h => h.what)).toContain('bread')
      expect(kept[0]!.id).toBeLessThan(turns(world)!.id)
    }
  },
  LONG,
)

test(
  'given the east and left it, he is a partner through the summer, beyond his own country, and his rivals resent it',
  () => {
    const land = landOf(CONTENT)
    for (const seed of SEEDS.slice(0, 5)) {
      const { world } = play(PARTNER, CONTENT, seed)
      const partnered = world.chronicle.find(h => h.kind === 'partnered' && h.person === IBRAHIM)
      expect([seed, partnered !== undefined]).toEqual([seed, true])
      expect([seed, turns(world)]).toEqual([seed, undefined])
      expect(world.people[IBRAHIM]!.stance).toBe('with')
      const resent = world.chronicle.filter(h => h.what === 'passed-over').map(h => h.person)
      expect(resent).toContain('people/togai-sari')
      expect(resent).toContain('people/hasan-bey')
      const spring = play(PARTNER, CONTENT, seed, 26).world
      const his = spring.bands['bands/ibrahim-bek']!
      expect([seed, his.follows, his.at]).toEqual([seed, 'bands/pasha', spring.bands['bands/pasha']!.at])
      expect(districtOf(land, his.at)).not.toBe('districts/lakai')
    }
  },
  LONG,
)
