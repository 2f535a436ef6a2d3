import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assumptions } from '../../story/assumptions/index.ts'
import { isTried } from '../../story/assumptions/tried.ts'
import { type Sensitivity, sensitivityOf } from './sensitivity.ts'

const table: Sensitivity = {
  campaigns: 6,
  tried: 9,
  rows: [
    ['a.first', [-20, 0, 0], [0, 0, 0]],
    ['b.second', [10, 1, 0], [0, 3, 1]],
  ],
}

test('a number says in words what it moves at its least and at its most', () => {
  expect(sensitivityOf(table, 'a.first')).toBe(
    'At its least the account ends 2 weeks sooner; at its most nothing changes.',
  )
  expect(sensitivityOf(table, 'b.second')).toBe(
    'At its least the account ends one week later and one campaign of 6 ends otherwise; at its most 3 campaigns of 6 end otherwise and in one campaign of 6 the year falls out otherwise than the record has it.',
  )
})

test('a number that moved nothing has no sentence', () => {
  expect(sensitivityOf(table, 'c.other')).toBe('')
})

test('the table kept names numbers of the model that were tried, each once', () => {
  const kept = JSON.parse(readFileSync('game/sim/golden/sensitivity.json', 'utf8')) as Sensitivity
  const tried = new Set(assumptions.filter(isTried).map(({ id }) => id))
  const ids = kept.rows.map(([id]) => id)
  expect(ids.filter(id => !tried.has(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})
