import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draw } from './dice.ts'

test('a draw is a pure function of its key, whole and within its sides', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.nat(44),
      fc.string(),
      fc.string(),
      fc.nat(50),
      fc.integer({ min: 1, max: 1000 }),
      (...key) => {
        const roll = draw(...key)
        expect(roll).toBe(draw(...key))
        expect(Number.isInteger(roll) && roll >= 0 && roll < key[5]).toBe(true)
      },
    ),
  )
})

test('every face of a die comes up about as often as every other', () => {
  const faces = Array<number>(6).fill(0)
  for (let week = 0; week < 44; week++)
    for (let index = 0; index < 300; index++) faces[draw(1921, week, 'raid', 'bands/pasha', index, 6)]! += 1
  for (const times of faces) expect(Math.abs(times - 2200)).toBeLessThan(160)
})

test('neighbouring keys are strangers to one another', () => {
  const same = Array.from({ length: 2000 }, (_, i) => i).filter(
    i => draw(i, 3, 'a', 'b', 0, 100) === draw(i + 1, 3, 'a', 'b', 0, 100),
  ).length
  expect(same).toBeLessThan(50)
})
