import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Sheet } from '../../game/scenes/sheet.ts'
import { sheetPoint } from '../../game/scenes/view.ts'
import { places } from '../../story/places/index.ts'
import { nearest, type Point } from './line.ts'
import { project, unproject } from './projection.ts'
import { crossings } from './tables.ts'

const bytes = readFileSync(new URL('../../assets/map/sheet.json', import.meta.url))
const sheet = JSON.parse(bytes.toString()) as Sheet

/** How far, in sheet units, a landing, ford or bridge may stand from the middle of the river as drawn. */
const ON_RIVER = 1

const pairs = (line: readonly number[]): Point[] =>
  Array.from({ length: line.length / 2 }, (_, i): Point => [line[2 * i]!, line[2 * i + 1]!])

const offRiver = (name: string, spot: Point) =>
  Math.min(
    ...sheet.rivers.filter(river => river.name === name).map(river => nearest(spot, pairs(river.line)).far),
  )

test('every place of the sheet is where its degrees put it, to a tenth of a unit', () => {
  for (const { id, at } of places) {
    const [x, y] = project(at)
    const [sx, sy] = sheet.places[id]!
    expect(Math.max(Math.abs(sx - x), Math.abs(sy - y)), id).toBeLessThan(0.1)
  }
})

test('the pixel of a place leads back to its degrees, in every window and at every zoom', () => {
  for (const window of [
    { width: 390, height: 844 },
    { width: 1366, height: 768 },
  ])
    for (const zoom of [0.12, 0.52, 1, 2.4])
      for (const { id, at } of places) {
        const [x, y] = sheet.places[id]!
        const view = { x: 1400, y: 900, zoom }
        const px = window.width / 2 + (x - view.x) * zoom
        const py = window.height / 2 + (y - view.y) * zoom
        const [lon, lat] = unproject(sheetPoint(view, window, px, py))
        expect(Math.max(Math.abs(lon - at[0]), Math.abs(lat - at[1])), id).toBeLessThan(0.0005)
      }
})

test('every place at a landing, a ford or a bridge lies on its river', () => {
  const watered = places.filter(({ kind }) => kind === 'ford' || kind === 'bridge')
  expect(watered.length).toBe(6)
  for (const { id } of watered) {
    const river = crossings().find(({ of }) => of === id)?.river
    expect(river, id).toBeDefined()
    expect(offRiver(river!, [...sheet.places[id]!] as Point), id).toBeLessThan(ON_RIVER)
  }
})

test('every ferry, ford and bridge drawn lies on the river that is named for it', () => {
  expect(sheet.crossings.length).toBeGreaterThan(25)
  for (const { of, at } of sheet.crossings) {
    const rivers = crossings()
      .filter(crossing => crossing.of === of)
      .map(({ river }) => river)
    expect(Math.min(...rivers.map(river => offRiver(river, [...at] as Point))), of).toBeLessThan(ON_RIVER)
  }
})

test('the state frontier runs in the Panj and the Amu, as far up as the sheet has the Panj', () => {
  const source = Math.max(...sheet.rivers.filter(({ name }) => name === 'Panj').map(({ line }) => line[1]!))
  const points = sheet.arcs
    .filter(({ limit }) => limit === 'state')
    .flatMap(({ line }) => pairs(line))
    .filter(([x, y]) => x < 2400 || y < source)
  expect(points.length).toBeGreaterThan(400)
  const dry = points.filter(
    point => Math.min(offRiver('Panj', point), offRiver('Amu Darya', point)) > ON_RIVER,
  )
  expect(dry.length / points.length).toBeLessThan(0.01)
})

test('the lines of the sheet are light enough to send', () => {
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(124_000)
})
