import { expect, test } from 'vitest'
import { tiny, tinyTurn, withoutBands } from '../fixtures.ts'
import type { Turn } from '../turn.ts'
import type { Band, World } from '../world.ts'
import { meet } from './contacts.ts'
import { oddsOfSlipping } from './slip.ts'

const column: Band = {
  ...tiny().bands['bands/garrison-gate']!,
  id: 'bands/left-column',
  men: 2000,
  rifles: 2000,
  horses: 800,
  guns: 6,
  machineGuns: 20,
  at: 'places/valley',
  task: { kind: 'camp' },
}

const met = (own: Partial<Band>, seed: number, theirs: Partial<Band> = {}): Turn => {
  const world: World = withoutBands(
    tiny({ men: 200, horses: 220, rifles: 150, order: 10, at: 'places/valley', ...own }, seed),
    'bands/berdi',
  )
  const acts = [{ what: 'break-with-moscow', week: 1, place: null }]
  const foe = { ...column, ...theirs }
  const turn = tinyTurn({ ...world, acts, bands: { ...world.bands, [foe.id]: foe } })
  meet(turn)
  return turn
}
const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1)
const gone = (own: Partial<Band>, theirs: Partial<Band> = {}): number =>
  SEEDS.filter(seed => met(own, seed, theirs).happened.some(h => h.kind === 'slipped-away')).length

test('riders in friendly country are mostly gone before a column with guns; men on foot mostly are not', () => {
  expect(gone({})).toBeGreaterThan(40)
  expect(gone({ horses: 0 })).toBeLessThan(20)
})

test('men in ranks, a ring, a great host, or a camp that swift horse comes upon: none of them slips away', () => {
  expect(gone({ task: { kind: 'drill', weeks: 2 } })).toBe(0)
  expect(gone({ men: 900, horses: 900 })).toBe(0)
  expect(gone({}, { guns: 0, horses: 2000 })).toBe(0)
})

test('getting away costs stragglers and horses and no battle, and says what helped', () => {
  const turn = met({}, SEEDS.find(seed => met({}, seed).happened.some(h => h.kind === 'slipped-away'))!)
  const [told] = turn.happened
  expect(turn.happened.map(h => h.kind)).toEqual(['slipped-away'])
  expect(told).toMatchObject({ place: 'places/valley', n: 8, why: ['horses', 'ground'] })
  const band = turn.world.bands['bands/pasha']!
  expect(band.at).not.toBe('places/valley')
  expect([band.men, band.horses]).toEqual([192, 203])
})

test('a band that hides is not brought to a fight at all', () => {
  for (const seed of SEEDS) expect(met({ hidden: true }, seed).happened).toEqual([])
})

test('the odds rise with horses and friends and fall with drill', () => {
  const turn = met({ hidden: true }, 1)
  const band = turn.world.bands['bands/pasha']!
  expect(oddsOfSlipping(turn, [{ ...band, horses: 0 }])).toBeLessThan(oddsOfSlipping(turn, [band]))
  expect(oddsOfSlipping(turn, [{ ...band, order: 80 }])).toBeLessThan(oddsOfSlipping(turn, [band]))
})
