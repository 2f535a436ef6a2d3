import { expect, test } from 'vitest'
import { TINY, tiny } from '../fixtures.ts'
import { stopsFor } from './stops.ts'

const h = (kind: 'arrived' | 'asked-no' | 'pledge-due' | 'siege-presses', over = {}) => ({
  id: 0,
  week: 4,
  kind,
  causes: [],
  witnessed: true,
  ...over,
})

test('he draws rein for an arrival, a refusal, a due word; a siege that drags on is ridden through', () => {
  const world = tiny()
  expect(stopsFor(world, [h('arrived', { band: 'bands/pasha' }), h('asked-no')], TINY)).toEqual([
    'arrival',
    'refusal',
  ])
  expect(stopsFor(world, [h('pledge-due')], TINY)).toEqual(['due'])
  expect(stopsFor(world, [h('siege-presses')], TINY)).toEqual([])
  expect(stopsFor(world, [h('asked-no', { witnessed: false })], TINY)).toEqual([])
})

test('the end stops everything', () => {
  expect(stopsFor({ ...tiny(), ending: 'endings/truce' }, [], TINY)).toEqual(['ending'])
})
