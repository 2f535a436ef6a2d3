import { expect, test } from 'vitest'
import { factors } from '../../story/words/factors.ts'
import type { Happening } from '../sim/happening.ts'
import { FACTORS } from '../sim/model/factors.ts'
import type { World } from '../sim/world.ts'
import { whyOf } from './why.ts'

const world = { bands: { 'bands/berdi': { follows: 'bands/pasha' } } } as unknown as World
const lost: Happening = {
  id: 0,
  week: 31,
  kind: 'battle-lost',
  band: 'bands/pasha',
  why: ['guns', 'rifles'],
  causes: [],
  witnessed: true,
}

test('every factor has its words, and no words stand for a factor no rule can name', () => {
  expect(Object.keys(factors).sort()).toEqual([...FACTORS].sort())
})

test('a lost fight is explained in our own voice, the heaviest cause first', () => {
  expect(whyOf(lost, world)).toBe('Their guns found us standing in ranks; too many of us had no rifle.')
  expect(whyOf({ ...lost, kind: 'battle-won', band: 'bands/berdi', why: ['ground'] }, world)).toBe(
    'We knew the ground and the villages sent word.',
  )
})

test('a fight of others is explained by bare words, and one nobody saw not at all', () => {
  expect(whyOf({ ...lost, band: 'bands/left-column' }, world)).toBe('What decided it: guns and rifles.')
  expect(whyOf({ ...lost, witnessed: false }, world)).toBe('')
  expect(whyOf({ ...lost, why: [] }, world)).toBe('')
})
