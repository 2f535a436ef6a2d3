import { expect, test } from 'vitest'
import type { Pledge } from '../sim/world.ts'
import { conflictsOf } from './conflicts.ts'

const pledge = (id: number, what: string, change: Partial<Pledge> = {}): Pledge => ({
  id,
  to: 'people/osman-khoja',
  what,
  week: 1,
  due: null,
  witnesses: [],
  state: 'open',
  knownTo: [],
  scene: null,
  ...change,
})
const records = [
  { id: 'republic', leans: {}, contradicts: ['throne-to-emir'] },
  { id: 'throne-to-emir', leans: {}, contradicts: [] },
]

test('two words that cannot both be true find each other, whichever names the quarrel', () => {
  const throne = pledge(0, 'throne-to-emir')
  const republic = pledge(1, 'republic')
  expect(conflictsOf(throne, [throne, republic], records)).toEqual([republic])
  expect(conflictsOf(republic, [throne, republic], records)).toEqual([throne])
})

test('a word that is settled quarrels with nothing', () => {
  const throne = pledge(0, 'throne-to-emir', { state: 'broken' })
  expect(conflictsOf(pledge(1, 'republic'), [throne], records)).toEqual([])
})
