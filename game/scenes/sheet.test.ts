import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { districts } from '../../story/districts/index.ts'
import { places } from '../../story/places/index.ts'
import { routes } from '../../story/routes/index.ts'
import { ringOf } from './districts.ts'
import { insideFrame } from './frame.ts'
import { onPaper } from './names.ts'
import { lengthOf } from './pen.ts'
import { levelFor, plateName } from './plateLevels.ts'
import type { Sheet } from './sheet.ts'
import { fillsFor, snowDay, snowLineOn } from './snow.ts'

const folder = new URL('../../assets/map/', import.meta.url)
const sheet = JSON.parse(readFileSync(new URL('sheet.json', folder), 'utf8')) as Sheet

test('the baked sheet knows every place, route and district of the story', () => {
  expect(Object.keys(sheet.places).sort()).toEqual(places.map(({ id }) => id).sort())
  expect(Object.keys(sheet.routes).sort()).toEqual(routes.map(({ id }) => id).sort())
  expect(sheet.districts.map(({ id }) => id).sort()).toEqual(districts.map(({ id }) => id).sort())
})

test('every route begins and ends at its places', () => {
  for (const { id, a, b } of routes) {
    const line = sheet.routes[id]!
    const ends = [line.slice(0, 2), line.slice(-2)]
    for (const [end, place] of [
      [ends[0], a],
      [ends[1], b],
    ] as const) {
      const [x, y] = sheet.places[place]!
      expect(Math.hypot(end![0]! - x, end![1]! - y), `${id} at ${place}`).toBeLessThan(6)
    }
  }
})

test('a drawn road is about as long as the march says', () => {
  const off = routes
    .filter(({ road }) => road === 'carriage' || road === 'caravan')
    .map(({ id, km }) => lengthOf(sheet.routes[id]!) / sheet.unitsPerKm / km)
    .sort((a, b) => a - b)
  expect(off[Math.floor(off.length / 2)]).toBeGreaterThan(0.8)
  expect(off[Math.floor(off.length / 2)]).toBeLessThan(1.2)
})

test('district outlines close, and hold the seat they are commanded from', () => {
  for (const { id, walk } of sheet.districts) {
    const ring = ringOf(sheet, walk)
    expect(Math.hypot(ring[0]! - ring[ring.length - 2]!, ring[1]! - ring[ring.length - 1]!), id).toBeLessThan(
      1,
    )
    const seat = sheet.places[districts.find(district => district.id === id)!.seat]!
    if (id !== 'districts/alai') expect(insideRing(ring, seat[0], seat[1]), id).toBe(true)
  }
})

test('towns beyond the paper are written at its edge, all others where they are', () => {
  for (const { id, district } of places) {
    const [x, y] = sheet.places[id]!
    const spot = onPaper(sheet, x, y)
    expect(insideFrame(sheet, spot.x, spot.y), id).toBe(true)
    if (district !== null) expect(Math.abs(spot.x - x), id).toBeLessThan(20)
  }
})

test('snow lies ever higher, and the plates are light enough to send', () => {
  expect(sheet.snow.map(({ metres }) => metres)).toEqual([
    1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000,
  ])
  const files = readdirSync(folder)
  const sizes = files.map(name => {
    const bytes = readFileSync(new URL(name, folder))
    return name.endsWith('.json') ? gzipSync(bytes, { level: 9 }).length : bytes.length
  })
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  expect(whole).toBeGreaterThan(400_000)
  expect(whole).toBeLessThan(1_100_000)
})

test('baked plates for two distances, each tile small enough for any card and there to be fetched', () => {
  expect(sheet.levels.map(({ name }) => name)).toEqual(['far', 'middle'])
  const files = new Set(readdirSync(folder))
  for (const level of sheet.levels) {
    expect(Math.max(level.width, level.height) + 1).toBeLessThanOrEqual(2048)
    expect((level.width * level.columns) / level.scale).toBe(sheet.width)
    expect((level.height * level.rows) / level.scale).toBe(sheet.height)
    for (let i = 0; i < level.columns * level.rows; i++) expect(files).toContain(plateName(level, i))
  }
  expect(levelFor(sheet.levels, 0.3).name).toBe('far')
  expect(levelFor(sheet.levels, 0.9).name).toBe('middle')
  expect(levelFor(sheet.levels, 4).name).toBe('middle')
})

test('the snow line climbs week by week from February and falls from September, and keeps step with the roads', () => {
  for (let day = 40; day < 226; day++)
    expect(snowLineOn(day + 1), `day ${day}`).toBeGreaterThanOrEqual(snowLineOn(day))
  for (let day = 230; day < 360; day++)
    expect(snowLineOn(day + 1), `day ${day}`).toBeLessThanOrEqual(snowLineOn(day))
  expect(snowLineOn(366)).toBeCloseTo(snowLineOn(1), -2)
  // Week 3 is the end of November: where December's weather is early, so is its snow; October's may linger.
  expect(snowDay(3, 12)).toBe(335)
  expect(snowDay(3, 11)).toBe(329)
  expect(snowDay(3, 10)).toBe(304)
})

test('between two outlines the white is shared, so that no week jumps', () => {
  const white = (metres: number) => fillsFor(metres).reduce((sum, { alpha }) => sum + alpha, 0)
  for (let metres = 1000; metres < 5000; metres += 10)
    expect(Math.abs(white(metres + 10) - white(metres))).toBeLessThan(0.03)
})

function insideRing(ring: readonly number[], x: number, y: number): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
