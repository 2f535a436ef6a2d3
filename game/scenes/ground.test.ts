import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import { districtAt } from './ground.ts'
import type { Sheet } from './sheet.ts'

const sheet = JSON.parse(readFileSync('assets/map/sheet.json', 'utf8')) as Sheet

test('under the seat of every district lies that district', () => {
  const { districts } = makeContent([])
  const drawn = new Set(sheet.districts.map(({ id }) => id))
  const seats = districts.filter(({ id, role }) => role === 'play' && drawn.has(id))
  expect(seats.length).toBeGreaterThan(15)
  for (const { id, seat } of seats) {
    const [x, y] = sheet.places[seat]!
    expect(districtAt(sheet, x, y), seat).toBe(id)
  }
})

test('beyond the paper lies no district', () => {
  expect(districtAt(sheet, -50, -50)).toBeNull()
  expect(districtAt(sheet, sheet.width + 50, 100)).toBeNull()
})
