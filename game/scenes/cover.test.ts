import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groundAt } from './cover.ts'
import { fieldsIn, gardensIn, inFlood, isLow, reedsIn, steppeIn } from './seasons.ts'
import type { Sheet } from './sheet.ts'

const sheet = JSON.parse(
  readFileSync(new URL('../../assets/map/sheet.json', import.meta.url), 'utf8'),
) as Sheet
const { cover, places } = sheet

test('the runs of the cover fill the sheet, no cell more and no cell less', () => {
  let cells = 0
  for (const [, count] of cover.runs.matchAll(/(\d*)[fgrs.]/g)) cells += Number(count || 1)
  expect(cells).toBe(cover.columns * cover.rows)
  expect(cover.runs.replace(/\d*[fgrs.]/g, '')).toBe('')
})

test('towns of the plains stand in gardens, reeds on the lower Panj, and nothing grows on the passes', () => {
  const near = (id: string) => {
    const [x, y] = places[`places/${id}` as keyof typeof places]!
    return new Set(
      [-16, -8, 0, 8, 16].flatMap(dx => [-16, -8, 0, 8, 16].map(dy => groundAt(cover, x + dx, y + dy))),
    )
  }
  for (const id of ['denau', 'samarkand', 'karshi', 'hisar']) expect(near(id), id).toContain('gardens')
  for (const id of ['aivaj', 'jilikul']) expect(near(id), id).toContain('reeds')
  expect(near('termez')).toContain('steppe')
  for (const id of ['anzob', 'mura', 'hoburabot']) expect([...near(id)], id).toEqual([null])
  expect(groundAt(cover, -5, 10)).toBeNull()
})

test('fields are green in spring, yellow at harvest, and never look alike in two seasons', () => {
  const looks = [1, 4, 6, 9].map(month => fieldsIn(month).stroke)
  expect(new Set(looks).size).toBe(4)
  for (const [first, second] of [
    [3, 5],
    [6, 7],
    [8, 10],
    [11, 2],
  ] as const)
    expect(fieldsIn(first)).toEqual(fieldsIn(second))
  expect(gardensIn(1)).not.toBe(gardensIn(6))
  expect(reedsIn(1)).not.toBe(reedsIn(6))
  expect(steppeIn(4)).not.toBe(steppeIn(8))
})

test('no river is in flood and at its lowest in one month', () => {
  for (let month = 1; month <= 12; month++)
    expect(inFlood(1, month) && isLow(month), String(month)).toBe(false)
  expect(inFlood(1, 7) && inFlood(2, 5) && inFlood(3, 4)).toBe(true)
})
