import { expect, test } from 'vitest'
import type { Foretold } from '../sim/views/way.ts'
import type { World } from '../sim/world.ts'
import type { Names } from './names.ts'
import { wayWords } from './wayWords.ts'

const tail = (id: string) => id.slice(id.indexOf('/') + 1)
const names = { place: tail, band: (id: string) => `the ${tail(id)}` } as unknown as Names
const way = (over: Partial<Foretold>): Foretold => ({
  path: ['places/a', 'places/b', 'places/c'],
  legs: [2, 2],
  halfDays: 4,
  pace: 'horse',
  weeks: 1,
  grainAfter: 3,
  open: true,
  dangers: [],
  ...over,
})
const words = (over: Partial<Foretold>) => wayWords(way(over), {} as World, names)

test('an open way with nothing on it needs no words', () => {
  expect(words({})).toEqual([])
})

test('snow on stretches that follow one another is told once, from end to end', () => {
  const told = words({
    dangers: [
      { kind: 'slow', from: 'places/a', at: 'places/b', by: 'snow' },
      { kind: 'slow', from: 'places/b', at: 'places/c', by: 'snow' },
      { kind: 'shut', from: 'places/c', at: 'places/d', by: 'snow' },
    ],
  })
  expect(told).toEqual(['slow between a and c, snow', 'shut by snow between c and d'])
})

test('guns, a ferry and whoever stands on the way are told, with the age of the news', () => {
  const told = words({
    pace: 'guns',
    dangers: [
      { kind: 'ferry', from: 'places/a', at: 'places/b' },
      { kind: 'no-guns', from: 'places/b', at: 'places/c' },
      { kind: 'enemy', at: 'places/c', band: 'bands/column', age: 0 },
      { kind: 'enemy', at: 'places/b', band: 'bands/troop', age: 3 },
    ],
  })
  expect(told).toEqual([
    'the guns set the pace',
    'a ferry between a and b',
    'no way for guns between b and c',
    'known on the way: the column, at c',
    'known on the way: the troop, at b 3 weeks ago',
  ])
})
