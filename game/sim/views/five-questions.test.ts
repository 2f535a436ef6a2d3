import { expect, test } from 'vitest'
import { makeContent } from '../../../story/content.ts'
import { begin } from '../begin.ts'
import type { Happening } from '../happening.ts'
import type { Pledge, World } from '../world.ts'
import { type Answers, auditOf, fiveQuestions, QUESTIONS } from './five-questions.ts'

const CONTENT = makeContent([])
const START = begin(CONTENT, 1921)
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
const happening = (change: Partial<Happening> & Pick<Happening, 'kind'>): Happening => ({
  id: 0,
  week: 1,
  causes: [],
  witnessed: true,
  ...change,
})
const answers = (change: Partial<World> = {}) => fiveQuestions({ ...START, ...change }, CONTENT)
const SAME = answers()

/** Which answers a change makes worse or better, by question. */
const moved = (change: Partial<World>): Partial<Answers> => {
  const now = answers(change)
  return Object.fromEntries(
    QUESTIONS.filter(q => now[q] !== SAME[q]).map(q => [q, Math.sign(now[q] - SAME[q])]),
  )
}
const hisar = (change: object) => ({
  districts: { ...START.districts, 'districts/hisar': { ...START.districts['districts/hisar']!, ...change } },
})

test('every answer is a whole number', () => {
  for (const question of QUESTIONS)
    expect([question, Number.isInteger(SAME[question])]).toEqual([question, true])
})

test('his own death lowers the first answer and no other', () => {
  expect(moved({ pasha: { ...START.pasha, alive: false } })).toEqual({ alive: -1 })
})

test('villagers who die lower who is alive and what the valleys paid; those who flee lower only the second of these', () => {
  expect(moved(hisar({ dead: 400 }))).toEqual({ alive: -1, valleys: -1 })
  expect(moved(hisar({ fled: 900 }))).toEqual({ valleys: -1 })
})

test('his men who fall in a fight count among the dead', () => {
  const lost = happening({ kind: 'battle-lost', band: 'bands/pasha', n: 300 })
  expect(moved({ chronicle: [lost] })).toEqual({ alive: -1 })
})

test('grain taken counts whoever took it, and a burnt village counts beside its dead', () => {
  expect(moved({ chronicle: [happening({ kind: 'chief-raided', n: 900 })] })).toEqual({ valleys: -1 })
  expect(moved({ chronicle: [happening({ kind: 'levied', what: 'grain', n: 900 })] })).toEqual({
    valleys: -1,
  })
  expect(moved({ chronicle: [happening({ kind: 'levied', what: 'men', n: 900 })] })).toEqual({})
  expect(moved({ chronicle: [happening({ kind: 'village-burnt' })] })).toEqual({ valleys: -1 })
})

test('a word kept is believed more than one left open, and one broken less', () => {
  const given = (state: Pledge['state']) => answers({ pledges: [pledge(0, 'republic', { state })] }).believed
  expect(given('kept')).toBeGreaterThan(given('open'))
  expect(given('open')).toBeGreaterThan(given('broken'))
})

test('villages that wish the rising well, mosque lands and what the other side gave back are left standing', () => {
  const act = { what: 'restore-waqf', week: 3, place: null }
  expect(moved({ acts: [act] })).toEqual({ left: 1 })
  expect(moved(hisar({ concessions: 40 }))).toEqual({ left: 1 })
  expect(moved(hisar({ support: 100 }))).toEqual({ left: 1 })
})

test('only weeks in the country count as lasting, not those in Bukhara or over the river', () => {
  const camp = (week: number, place: string) => ({ week, place: place as `places/${string}` })
  const camps = [camp(0, 'places/bukhara'), camp(1, 'places/koktash'), camp(2, 'places/tashkurgan')]
  expect(answers({ camps }).lasted).toBe(1)
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
  expect(auditOf(world, ['districts/a', 'districts/b'], 15)).toEqual({
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
