import { expect, test } from 'vitest'
import type { Content } from '../../../story/schema/content.ts'
import { TINY, tiny } from '../fixtures.ts'
import { openTurn, type Turn } from '../turn.ts'
import { homeToHarvest } from './home-to-harvest.ts'

const HERDERS: Content = {
  ...TINY,
  districts: TINY.districts.map(d => (d.id === 'districts/vale' ? { ...d, livelihood: 'herds' } : d)),
}

/** Berdi's riders in every week from May to October. */
function year(content: Content, follows: 'bands/pasha' | null = null): { turn: Turn; men: number[] } {
  const world = tiny()
  const berdi = { ...world.bands['bands/berdi']!, men: 200, follows }
  const turn = openTurn({ ...world, bands: { ...world.bands, 'bands/berdi': berdi } }, content)
  const men: number[] = []
  for (let week = 26; week < 46; week++) {
    turn.world = { ...turn.world, week }
    homeToHarvest(turn, turn.land.person.get('people/berdi')!)
    men.push(turn.world.bands['bands/berdi']!.men)
  }
  return { turn, men }
}

test('farmers go home in June, once, and most of them come back in August', () => {
  const { turn, men } = year(TINY)
  expect(Math.min(...men)).toBe(120)
  expect(men.at(-1)).toBe(188)
  const told = turn.world.chronicle.map(h => [h.kind, h.what])
  expect(told).toEqual([
    ['home-for-season', 'harvest'],
    ['came-back', undefined],
  ])
  expect(turn.world.chronicle[1]!.causes).toEqual([0])
})

test('herders go up with the flocks: fewer, and for longer', () => {
  const { turn, men } = year(HERDERS)
  expect(Math.min(...men)).toBe(160)
  expect(turn.world.chronicle[0]!.what).toBe('pasture')
  const back = (of: Turn) => of.world.chronicle.find(h => h.kind === 'came-back')!.week
  expect(back(turn)).toBeGreaterThan(back(year(TINY).turn))
})

test('those in the field with the Pasha spare fewer', () => {
  expect(Math.min(...year(TINY, 'bands/pasha').men)).toBe(160)
})
