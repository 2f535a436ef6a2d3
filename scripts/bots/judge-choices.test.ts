import { expect, test } from 'vitest'
import type { Fork } from './forks.ts'
import { choiceFaults, judge } from './judge-choices.ts'

const fork = (
  option: string,
  seed: number,
  n: number,
  men: readonly [soon: number, later: number],
): Fork => ({
  seed,
  decision: 'town_seal.three',
  option,
  ending: 'endings/hillside',
  answers: { alive: n, believed: n, valleys: n, left: n, lasted: n },
  soon: { men: men[0], regard: 0 },
  later: { men: men[1], regard: 0 },
})
const twice = (option: string, n: number, men: readonly [number, number]) => [
  fork(option, 1, n, men),
  fork(option, 2, n, men),
]
const flags = (forks: readonly Fork[]) =>
  judge(forks)[0]?.options.map(({ option, best, worst }) => [option, best, worst])

test('an option that beats the others in everything is named, and so is the one that loses in everything', () => {
  const forks = [...twice('town_seal.three', 3, [1, 1]), ...twice('town_seal.servant', 1, [1, 1])]
  expect(flags(forks)).toEqual([
    ['town_seal.three', true, false],
    ['town_seal.servant', false, true],
  ])
  expect(choiceFaults(judge(forks)).slice(0, 2)).toEqual([
    'town_seal.three is best on all five questions.',
    'town_seal.servant is worst on all five questions.',
  ])
})

test('a draw in one question is enough not to be named', () => {
  const even = twice('town_seal.servant', 1, [1, 1]).map(one => ({
    ...one,
    answers: { ...one.answers, lasted: 3 },
  }))
  expect(flags([...twice('town_seal.three', 3, [1, 1]), ...even])).toEqual([
    ['town_seal.three', false, false],
    ['town_seal.servant', false, false],
  ])
})

test('a blunder tempts when it is first in the forecast, and ruins when it is not first later', () => {
  const of = (record: readonly [number, number], other: readonly [number, number]) =>
    judge([...twice('town_seal.three', 1, record), ...twice('town_seal.servant', 1, other)])
  const ruinous = of([100, 10], [50, 90])
  expect(ruinous[0]?.record).toMatchObject({ men: { soon: 1, later: 2 }, tempting: true, ruinous: true })
  expect(choiceFaults(ruinous)).toEqual([])
  expect(choiceFaults(of([100, 100], [50, 90]))).toEqual([
    'town_seal.three still looks best after twelve weeks (of men 1 then 1, of regard 1 then 1).',
  ])
  expect(choiceFaults(of([10, 100], [50, 90]))[0]).toMatch(/does not look best after four weeks/)
})

test('where all options stand alike nothing tempts', () => {
  const alike = [...twice('town_seal.three', 1, [5, 5]), ...twice('town_seal.servant', 1, [5, 5])]
  expect(judge(alike)[0]?.record).toMatchObject({ tempting: false, ruinous: false })
})

test('an option seen in half of the seeds or fewer is compared with nothing', () => {
  const [decision] = judge([...twice('town_seal.three', 3, [1, 1]), fork('town_seal.council', 1, 9, [9, 9])])
  expect(decision?.options.map(({ option }) => option)).toEqual(['town_seal.three'])
  expect(decision?.record).toBeNull()
})
