import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { QUERIES } from '../../game/narrative/queries.ts'
import { QUERIES as ANSWERED } from '../../game/sim/views/queries.ts'
import { checkScenes } from '../../scripts/ink/check.ts'
import { QUERIES_PATH, queriesInk } from '../../scripts/ink/compile.ts'
import { PREFIXES } from '../../scripts/ink/conventions.ts'
import { knownTo, readStory } from '../../scripts/ink/gather.ts'
import { actOf } from '../../scripts/ink/header.ts'
import { loadStory } from '../../scripts/ink/load.ts'
import { show } from '../../scripts/ink/problem.ts'
import { ROOT } from '../../scripts/ink/vocabulary.ts'

const files = readStory()

test('ink may ask exactly what the world answers', () => {
  expect(Object.keys(QUERIES).sort()).toEqual(Object.keys(ANSWERED).sort())
})

test('shared/queries.ink is what the table of queries makes', () => {
  expect(readFileSync(new URL(QUERIES_PATH, ROOT), 'utf8')).toBe(queriesInk())
})

test('every act is a folder with a prefix', () => {
  expect([...new Set(files.map(file => actOf(file.path)))].filter(act => !(act in PREFIXES))).toEqual([])
})

test('the story compiles act by act without a warning', () => {
  const { scenes, acts } = loadStory()
  expect(scenes.length).toBe(files.length)
  expect(Object.keys(acts).sort()).toEqual([...new Set(files.map(file => actOf(file.path)))].sort())
})

describe('every scene keeps the grammar and the style, cites, and ends from every choice', () => {
  test.each(checkScenes(files, knownTo(files)))('$path', ({ problems }) => {
    expect(problems.map(show)).toEqual([])
  })
})
