import { expect, test } from 'vitest'
import { astrayOf } from './windows.ts'

const at = (week: number, share = 1) => ({ share, week: { p10: week, p50: week, p90: week } })
const record = {
  'dushanbe-taken': at(15),
  'offensive-opens': at(30),
  'ibrahim-attacks': at(33),
  'enver-dies': at(39, 0.8),
}

test('the year of the record passes; a town too late and a death too rare are named', () => {
  expect(astrayOf('historical', record)).toEqual([])
  expect(astrayOf('historical', { ...record, 'dushanbe-taken': at(19) })).toHaveLength(1)
  expect(astrayOf('historical', { ...record, 'enver-dies': at(39, 0.4) })[0]).toContain('enver-dies')
})

test('without an attack one fall of the town is one too many', () => {
  expect(astrayOf('historical-without-dushanbe', { 'dushanbe-taken': at(0, 0) })).toEqual([])
  expect(astrayOf('historical-without-dushanbe', { 'dushanbe-taken': at(15, 0.02) })).toHaveLength(1)
})
