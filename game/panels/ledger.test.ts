import { expect, test } from 'vitest'
import type { Pledge, World } from '../sim/world.ts'
import { auditOf } from './audit.ts'
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

test('the audit reads five answers and adds nothing up', () => {
  const district = { control: 50, support: 0, grain: 0, herds: 0, concessions: 0 }
  const person = { grounds: {}, band: null, at: null, following: 0 }
  const world = {
    week: 20,
    pasha: { alive: false },
    pledges: [pledge(0, 'republic', { state: 'broken' })],
    districts: {
      'districts/a': { ...district, holder: 'pasha', dead: 3, fled: 10 },
      'districts/b': { ...district, holder: 'reds', dead: 1, fled: 0, concessions: 40 },
      'districts/margin': { ...district, holder: 'reds', dead: 99, fled: 99 },
    },
    people: {
      'people/friend': { ...person, alive: true, regard: 30, stance: 'free' },
      'people/foe': { ...person, alive: true, regard: 30, stance: 'against' },
      'people/gone': { ...person, alive: false, regard: 0, stance: 'away' },
    },
  } as unknown as World
  expect(auditOf(world, ['districts/a', 'districts/b'])).toEqual({
    pashaAlive: false,
    dead: ['people/gone'],
    believers: ['people/friend'],
    brokenWords: 1,
    civiliansDead: 4,
    householdsFled: 10,
    yours: ['districts/a'],
    reds: 1,
    conceded: 1,
    weeks: 20,
  })
})
