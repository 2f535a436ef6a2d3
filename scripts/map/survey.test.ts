import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { heightAt as heightOn, slopeAt } from '../../game/scenes/relief/ground.ts'
import { unpackGround } from '../../game/scenes/relief/groundPlate.ts'
import { hachures } from '../../game/scenes/relief/hachures.ts'
import { NEAR } from '../../game/scenes/relief/needle.ts'
import { onSheet, project, SHEET, UNITS_PER_KM, unproject } from './projection.ts'
import { survey } from './survey.ts'
import { spots } from './tables.ts'
import { CELL, heightAt } from './terrain.ts'

const land = survey()
const METRES = 1000 / UNITS_PER_KM
const ground = { ...land.cut, cell: CELL, left: 0, top: 0 }
/** The plain of Karshi and the hills east of it. */
const PART = [100, 600, 900, 1200] as const
const held = spots().filter(spot => !spot.printed && onSheet(spot.at))

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((x, y) => x + y, 0) / values.length
  const [ma, mb] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  a.forEach((value, i) => {
    ab += (value - ma) * (b[i]! - mb)
    aa += (value - ma) ** 2
    bb += (b[i]! - mb) ** 2
  })
  return ab / Math.sqrt(aa * bb)
}

test('heights the engraver never saw agree with his ground', () => {
  expect(held.length).toBeGreaterThan(700)
  const drawn = held.map(({ at }) => heightAt(land.ground, ...project(at)))
  expect(
    correlation(
      held.map(({ metres }) => metres),
      drawn,
    ),
  ).toBeGreaterThan(0.99)
})

test('the ground plate that ships agrees with them too', () => {
  const packed = readFileSync(new URL('../../assets/map/ground.bin', import.meta.url))
  const plate = unpackGround(new Uint8Array(inflateSync(packed)).buffer)
  const drawn = held.map(({ at }) => heightOn(plate, ...project(at)))
  expect(
    correlation(
      held.map(({ metres }) => metres),
      drawn,
    ),
  ).toBeGreaterThan(0.99)
})

test('the projection is conformal, upright and the right size', () => {
  const [x, y] = project([69, 38])
  expect(x).toBeCloseTo(SHEET.width / 2, 0)
  expect(unproject([x, y])[1]).toBeCloseTo(38, 6)
  const east = project([69.01, 38])
  const north = project([69, 38.01])
  const perDegree = 111.195
  expect((east[0] - x) / (0.01 * perDegree * Math.cos((38 * Math.PI) / 180))).toBeCloseTo(UNITS_PER_KM, 1)
  expect((y - north[1]) / (0.01 * perDegree)).toBeCloseTo(UNITS_PER_KM, 1)
})

test('known ground: a plain, a valley, a summit, a bridge', () => {
  const at = (lon: number, lat: number) => heightAt(land.ground, ...project([lon, lat]))
  expect(at(67.278, 37.224)).toBeLessThan(360)
  expect(Math.abs(at(68.775, 38.56) - 805)).toBeLessThan(90)
  expect(at(68.204, 39.196)).toBeGreaterThan(4000)
  expect(at(69.348, 38.372)).toBeLessThan(1100)
})

test('water runs down: no river rises by more than the survey may err', () => {
  for (const { name, line } of land.rivers) {
    const first = heightAt(land.cut, ...line[0]!)
    const last = heightAt(land.cut, ...line[line.length - 1]!)
    expect(first - last, name).toBeGreaterThan(-60)
  }
})

test('strokes run downhill and leave the plains blank', () => {
  const strokes = hachures(ground, NEAR, METRES, PART)
  expect(strokes.length).toBeGreaterThan(10_000)
  for (let i = 0; i < strokes.length; i += 97) {
    const { line } = strokes[i]!
    const top = heightAt(land.cut, line[0]!, line[1]!)
    const foot = heightAt(land.cut, line[line.length - 2]!, line[line.length - 1]!)
    expect(top).toBeGreaterThan(foot)
  }
  // Blank ground: the plain between Karshi and Guzar.
  const [x, y] = project([65.7, 38.5])
  expect(Math.hypot(...slopeAt(ground, x, y, METRES))).toBeLessThan(0.02)
  expect(strokes.some(({ line }) => Math.hypot(line[0]! - x, line[1]! - y) < 12)).toBe(false)
}, 30_000)
