import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { districts } from '../../story/districts/index.ts'
import { places } from '../../story/places/index.ts'
import { routes } from '../../story/routes/index.ts'
import { ringOf } from './districts.ts'
import { insideFrame } from './frame.ts'
import { onPaper } from './names.ts'
import { lengthOf } from './pen.ts'
import type { Sheet } from './sheet.ts'

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
  const { columns, rows } = sheet.tiles
  let bytes = 0
  for (let i = 0; i < columns * rows; i++) bytes += statSync(new URL(`plate-${i}.webp`, folder)).size
  expect(bytes).toBeGreaterThan(200_000)
  expect(bytes).toBeLessThan(900_000)
})

function insideRing(ring: readonly number[], x: number, y: number): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
