import { expect, test } from 'vitest'
import { finer, type Ground, heightAt } from './ground.ts'
import { packGround, unpackGround } from './groundPlate.ts'
import { hachures } from './hachures.ts'
import { NEAR } from './needle.ts'
import { packStrokes } from './stroke.ts'

/** A ridge that falls to the south-east, with a fold across it. */
const hills = (cell: number, columns: number, rows: number): Ground => ({
  cell,
  left: 0,
  top: 0,
  columns,
  rows,
  z: Float32Array.from({ length: columns * rows }, (_, i) => {
    const [x, y] = [(i % columns) * cell, Math.floor(i / columns) * cell]
    return 1500 + 400 * Math.sin(x / 40) - 300 * Math.cos((x + y) / 55)
  }),
})

test('a ground plate keeps every height to half its step, and refuses bytes that are not its own', () => {
  const ground = hills(4, 60, 40)
  const packed = packGround(ground)
  const back = unpackGround(packed.buffer as ArrayBuffer)
  expect([back.columns, back.rows, back.cell]).toEqual([60, 40, 4])
  for (let i = 0; i < ground.z.length; i++) expect(Math.abs(back.z[i]! - ground.z[i]!)).toBeLessThanOrEqual(2)
  expect(() => unpackGround(packed.slice(0, -1).buffer as ArrayBuffer)).toThrow(/has \d+ bytes, not/)
})

test('a finer part lies where the coarse ground lies', () => {
  const ground = hills(4, 60, 40)
  const part = finer(ground, [40, 40, 120, 100])
  expect(part.cell).toBe(2)
  for (let y = 50; y < 95; y += 7)
    for (let x = 50; x < 115; x += 7)
      expect(Math.abs(heightAt(part, x, y) - heightAt(ground, x, y)), `${x} ${y}`).toBeLessThan(12)
})

test('a square keeps the strokes that begin in it, however much ground it was given', () => {
  const ground = hills(2, 120, 80)
  const box = [60, 40, 140, 100] as const
  const strokes = hachures(ground, NEAR, 218, box)
  expect(strokes.length).toBeGreaterThan(200)
  for (const { line } of strokes) {
    expect(line[0]).toBeGreaterThanOrEqual(box[0])
    expect(line[0]).toBeLessThan(box[2])
    expect(line[1]).toBeGreaterThanOrEqual(box[1])
    expect(line[1]).toBeLessThan(box[3])
  }
})

test('slopes turned from the north-west are the darker', () => {
  const cone: Ground = {
    cell: 2,
    left: 0,
    top: 0,
    columns: 100,
    rows: 100,
    z: Float32Array.from(
      { length: 10_000 },
      (_, i) => 2200 - 14 * Math.hypot((i % 100) - 50, Math.floor(i / 100) - 50),
    ),
  }
  const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length
  const strokes = hachures(cone, NEAR, 218)
  const lit = strokes.filter(({ line }) => line[0]! + line[1]! < 150).map(({ width }) => width)
  const dark = strokes.filter(({ line }) => line[0]! + line[1]! > 250).map(({ width }) => width)
  expect(mean(dark)).toBeGreaterThan(1.5 * mean(lit))
})

test('packed strokes read back as they were laid', () => {
  const data = packStrokes([{ line: [1, 2, 3, 4], width: 0.5, ink: 6, even: true }])
  expect([...data]).toEqual([2, 0.5, 13, 1, 2, 3, 4])
})
