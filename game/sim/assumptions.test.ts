import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assumptions } from '../../story/assumptions/index.ts'
import { sources } from '../../story/sources/index.ts'

const FOLDERS = ['', 'model', 'rules', 'week', 'views'].map(name => join('game/sim', name))
const FILES = FOLDERS.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'fixtures.ts')
    .map(name => join(folder, name)),
)
const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

/** Families of ids whose last word is chosen at run time. */
const FAMILIES = [
  'ask.regard-to-',
  'give.worth-',
  'reds.alarm-feeler-',
  'support.of-taking-',
  'garrison-men.',
]

test('every assumption is used by a rule, and every one a rule asks for is there', () => {
  const ids = new Set(assumptions.map(a => a.id))
  const text = FILES.map(code).join('\n')
  const asked = new Set([...text.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(m => m[1]!))
  expect([...asked].filter(id => !ids.has(id))).toEqual([])
  expect([...ids].filter(id => !asked.has(id) && !FAMILIES.some(family => id.startsWith(family)))).toEqual([])
  expect(ids.size).toBe(assumptions.length)
})

test('every assumption lies in its range, is whole, says why, and cites sources that are kept', () => {
  const known = new Set(sources.map(source => source.id))
  for (const { id, value, range, why, unit, sources: cited } of assumptions) {
    expect([id, value >= range[0] && value <= range[1] && Number.isInteger(value)]).toEqual([id, true])
    expect(why.length, id).toBeGreaterThan(8)
    expect(unit.length, id).toBeGreaterThan(1)
    if (cited !== 'our guess') expect([id, cited.filter(source => !known.has(source))]).toEqual([id, []])
  }
})

test('rules hold no numbers of their own: -1, 0, 1, 2, 100 and 1000 apart, all are assumptions', () => {
  const ruled = FILES.filter(file => /sim\/(rules|week|model)\//.test(file))
  const bare = ruled.flatMap(file =>
    [
      ...code(file)
        .replace(/'[^']*'|`[^`]*`/g, '')
        .matchAll(/(?<![\w.])\d[\d_]*(?![\w])/g),
    ]
      .map(m => m[0])
      .filter(n => !['0', '1', '2', '100', '1000'].includes(n))
      .map(n => `${file}: ${n}`),
  )
  expect(bare).toEqual([])
})

test('no rule knows a date: weeks, months and days stand in the almanac alone', () => {
  const dated = FILES.filter(file => !/almanac|calendar/.test(file)).filter(file =>
    /\bweek\b[^\n]{0,12}(===|>=|<=|>|<)\s*\d{2}/.test(code(file)),
  )
  expect(dated).toEqual([])
})
