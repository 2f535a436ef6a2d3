import { expect, test } from 'vitest'
import type { Fork } from './forks.ts'
import { judge } from './judge-choices.ts'

const fork = (
  option: string,
  seed: number,
  n: number,
  men: readonly [soon: number, later: number],
): Fork => ({
  seed,
  decision: 'town_seal.three',
  option,
  text: option,
  ending: 'endings/hillside',
  answers: { alive: n, believed: n, valleys: n, left: n, lasted: n },
  soon: { men: men[0], regard: 0 },
  later: { men: men[1], regard: 0 },
})
const twice = (option: string, n: number, men: readonly [number, number]) => [
  fork(option, 1, n, men),
  fork(option, 2, n, men),
]

test('an option that beats the others in everything is named, and so is the one that loses in everything', () => {
  const { best, worst } = judge([
    ...twice('town_seal.three', 3, [1, 1]),
    ...twice('town_seal.servant', 1, [1, 1]),
  ])
  expect(best).toEqual(['town_seal.three'])
  expect(worst).toEqual(['town_seal.servant'])
})

test('a draw in one question is enough not to be named', () => {
  const even = twice('town_seal.servant', 1, [1, 1]).map(one => ({
    ...one,
    answers: { ...one.answers, lasted: 3 },
  }))
  const { best, worst } = judge([...twice('town_seal.three', 3, [1, 1]), ...even])
  expect([best, worst]).toEqual([[], []])
})

test('a blunder tempts when it is first in the forecast, and ruins when it is not first later', () => {
  const other = twice('town_seal.servant', 1, [50, 90])
  const [ruinous] = judge([...twice('town_seal.three', 1, [100, 10]), ...other]).blunders
  expect(ruinous).toMatchObject({ men: { soon: 1, later: 2 }, tempting: true, ruinous: true })
  const [harmless] = judge([...twice('town_seal.three', 1, [100, 100]), ...other]).blunders
  expect(harmless).toMatchObject({ men: { soon: 1, later: 1 }, ruinous: false })
})

test('an option seen in half of the seeds or fewer is compared with nothing', () => {
  const { decisions } = judge([
    ...twice('town_seal.three', 3, [1, 1]),
    fork('town_seal.council', 1, 9, [9, 9]),
  ])
  expect(decisions[0]?.options.map(({ option }) => option)).toEqual(['town_seal.three'])
})
