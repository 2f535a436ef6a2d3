import { expect, test } from 'vitest'
import type { CampaignResult } from './job.ts'
import { bestOn, faultsOf, gapOfWords, policyTable, shiftOf, sorted } from './reckon.ts'

const one = (change: Partial<CampaignResult> = {}): CampaignResult => ({
  marks: {
    taken: 15,
    opens: null,
    beaten: null,
    lost: null,
    turns: null,
    end: 39,
    ending: 'endings/hillside',
  },
  answers: { alive: 1, believed: 1, valleys: 1, left: 1, lasted: 1 },
  hostAtLedger: 1000,
  made: 2,
  kept: 1,
  broken: 1,
  railwayLost: false,
  ...change,
})
const table = (change: Partial<CampaignResult> = {}) => policyTable([one(change), one(change)])
const GOOD = {
  ALL_KEPT: table({ answers: { alive: 2, believed: 2, valleys: 2, left: 0, lasted: 0 } }),
  ALL_BROKEN: table({ hostAtLedger: 500 }),
}

test('a table of policies without a best one, a fallen railway or cheap words has no fault', () => {
  expect(faultsOf(GOOD)).toEqual([])
  expect(bestOn(GOOD, 'ALL_KEPT')).toEqual(['alive', 'believed', 'valleys'])
})

test('a policy best on four questions of five is a fault, even where it only shares the best answer', () => {
  const best = table({ answers: { alive: 2, believed: 2, valleys: 2, left: 2, lasted: 0 } })
  expect(faultsOf({ ...GOOD, BEST: best })).toEqual(['BEST is best on alive, believed, valleys, left.'])
})

test('one campaign that takes a town on the railway is a fault', () => {
  const taking = policyTable([one(), one({ railwayLost: true })])
  expect(faultsOf({ ...GOOD, TAKING: taking })).toHaveLength(1)
})

test('kept and broken words must differ by forty in the hundred of the larger host', () => {
  expect(gapOfWords(GOOD)).toBe(50)
  expect(faultsOf({ ...GOOD, ALL_BROKEN: table({ hostAtLedger: 700 }) })).toHaveLength(1)
})

test('a mark that fewer than half the campaigns reach has no middle week', () => {
  const never = { ...one().marks, taken: null }
  expect(policyTable([one(), one({ marks: never }), one({ marks: never })]).marks.taken).toBeNull()
  expect(policyTable([one(), one(), one({ marks: never })]).marks.taken).toBe(15)
})

test('a moved number is measured by the mean shift of the last week, by endings and by years that fall out otherwise', () => {
  const base = [
    [39, 'endings/hillside', true],
    [40, 'endings/garm-winter', false],
  ] as const
  const now = [
    [36, 'endings/hillside', false],
    [40, 'endings/truce', false],
  ] as const
  expect(shiftOf(base, base)).toEqual([0, 0, 0])
  expect(shiftOf(base, now)).toEqual([-15, 1, 1])
})

test('numbers that turn campaigns come before those that only move weeks, and the idle are left out', () => {
  const rows = sorted([
    ['a.idle', [0, 0, 0], [0, 0, 0]],
    ['b.weeks', [-30, 0, 0], [0, 0, 0]],
    ['c.endings', [0, 1, 0], [0, 0, 0]],
    ['d.astray', [0, 0, 0], [0, 0, 2]],
  ])
  expect(rows.map(([id]) => id)).toEqual(['d.astray', 'c.endings', 'b.weeks'])
})
