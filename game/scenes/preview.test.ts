import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import { begin } from '../sim/begin.ts'
import { foretell } from '../sim/views/way.ts'
import { spotOf } from './marches.ts'
import { haltsOf, lineOf } from './preview.ts'
import type { Sheet } from './sheet.ts'

const sheet = JSON.parse(readFileSync('assets/map/sheet.json', 'utf8')) as Sheet
const content = makeContent([])
const world = { ...begin(content, 24), week: 26 }
const told = content.places
  .map(({ id }) => foretell(world, content, { kind: 'move', band: 'bands/pasha', to: id, hidden: true }))
  .filter(one => one !== null)

test('a previewed way runs from its first place to its last without a gap', () => {
  expect(told.length).toBeGreaterThan(50)
  for (const { path } of told) {
    const line = lineOf(sheet, content, path)
    const [start, goal] = [spotOf(sheet, path[0]!), spotOf(sheet, path.at(-1)!)]
    expect(Math.hypot(line[0]! - start.x, line[1]! - start.y), path.join(' ')).toBeLessThan(20)
    // Bukhara and Kerki lie beyond the paper; their roads run on to where they are.
    if (content.places.find(({ id }) => id === path.at(-1))?.district === null) continue
    expect(Math.hypot(line.at(-2)! - goal.x, line.at(-1)! - goal.y), path.join(' ')).toBeLessThan(20)
  }
})

test('there is a halt at the end of every day but the last', () => {
  for (const one of told) {
    const days = haltsOf(sheet, content, one).map(({ day }) => day)
    const many = Math.ceil(one.halfDays / 2) - 1
    expect(days).toEqual(Array.from({ length: many }, (_, i) => i + 1))
  }
})
