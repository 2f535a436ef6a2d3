import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import { districts } from '../../story/districts/index.ts'
import { places } from '../../story/places/index.ts'
import { boxOfFlag } from './camps.ts'
import { boxesOfGhost, recordedWay } from './ghost.ts'
import { insetSpot } from './inset.ts'
import { onPaper } from './names.ts'
import type { Sheet } from './sheet.ts'

const sheet = JSON.parse(
  readFileSync(new URL('../../assets/map/sheet.json', import.meta.url), 'utf8'),
) as Sheet

const inside = ([left, top, width, height]: Sheet['inset']['box'], x: number, y: number) =>
  x > left && x < left + width && y > top && y < top + height

test('Bukhara and Kerki, and no other place, stand in the inset, and a hand finds them there', () => {
  const west = places.filter(({ id }) => insetSpot(sheet, id) !== null).map(({ id }) => id)
  expect(west.sort()).toEqual(['places/bukhara', 'places/kerki'])
  for (const id of west) {
    const spot = insetSpot(sheet, id)!
    expect(inside(sheet.inset.map, spot.x, spot.y), id).toBe(true)
    const [x, y] = sheet.places[id]!
    expect(onPaper(sheet, x, y)).toEqual(spot)
  }
})

test('the inset keeps directions: Kerki lies south of Bukhara and east of it, at the scale stated', () => {
  const [bukhara, kerki] = [insetSpot(sheet, 'places/bukhara')!, insetSpot(sheet, 'places/kerki')!]
  expect(kerki.x).toBeGreaterThan(bukhara.x + 20)
  expect(kerki.y).toBeGreaterThan(bukhara.y + 100)
  const [a, b] = [sheet.places['places/bukhara']!, sheet.places['places/kerki']!]
  const [near, far] = [
    Math.hypot(kerki.x - bukhara.x, kerki.y - bukhara.y),
    Math.hypot(b[0] - a[0], b[1] - a[1]),
  ]
  expect(near / far).toBeCloseTo(0.25, 3)
})

test("the record's mark at Bukhara stands inside the inset, clear of the flag of a camp there", () => {
  const content = makeContent([])
  for (const zoom of [0.45, 0.52, 0.9, 1.4]) {
    const [box] = boxesOfGhost(sheet, content, 2, zoom)
    const [left, top, right, bottom] = box!
    expect(recordedWay(content, 2).at(-1)).toBe('places/bukhara')
    for (const [x, y] of [
      [left, top],
      [right, bottom],
    ] as const)
      expect(inside(sheet.inset.map, x / zoom, y / zoom), `${zoom}`).toBe(true)
    const spot = insetSpot(sheet, 'places/bukhara')!
    const flag = boxOfFlag(true)
    expect(top >= spot.y * zoom + flag[3] || right <= spot.x * zoom + flag[0]).toBe(true)
  }
})

test('title, signs and inset lie over no place and no road of a district that is played', () => {
  const played = new Set<string>(districts.filter(({ role }) => role === 'play').map(({ id }) => id))
  for (const box of [sheet.cartouche.box, sheet.legend.box, sheet.inset.box]) {
    for (const { id, district } of places) {
      if (district === null) continue
      const [x, y] = sheet.places[id]!
      expect(inside(box, x, y), id).toBe(false)
    }
    for (const district of sheet.districts)
      if (played.has(district.id)) expect(inside(box, ...district.label), district.id).toBe(false)
    for (const [id, line] of Object.entries(sheet.routes))
      for (let i = 0; i < line.length; i += 2) expect(inside(box, line[i]!, line[i + 1]!), id).toBe(false)
  }
})
