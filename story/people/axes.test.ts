import { expect, test } from 'vitest'
import { AXES, type Axis } from '../schema/person.ts'
import { offices } from '../words/offices.ts'
import { people } from './index.ts'

/** Everybody to whom any axis matters. */
const weighing = people.filter(({ weights }) => AXES.some(axis => weights[axis] > 0))

const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length

/** Pearson's coefficient of two axes over everybody to whom any axis matters. */
function correlation(a: Axis, b: Axis): number {
  const [xs, ys] = [a, b].map(axis => weighing.map(({ stand }) => stand[axis])) as [number[], number[]]
  const [mx, my] = [mean(xs), mean(ys)]
  const sum = (f: (i: number) => number) => xs.reduce((total, _, i) => total + f(i), 0)
  const both = sum(i => (xs[i]! - mx) * (ys[i]! - my))
  return both / Math.sqrt(sum(i => (xs[i]! - mx) ** 2) * sum(i => (ys[i]! - my) ** 2))
}

const pairs = AXES.flatMap((a, i) => AXES.slice(i + 1).map((b): [Axis, Axis] => [a, b]))

test.each(pairs)('%s and %s are not one question asked twice', (a, b) => {
  expect(weighing.length).toBeGreaterThan(25)
  expect(Math.abs(correlation(a, b))).toBeLessThanOrEqual(0.8)
})

test.each(AXES)('%s is what first divides three people at least from Enver as he began', axis => {
  const first = weighing.filter(({ stand, weights }) => {
    const part = (one: Axis) => weights[one] * (stand[one] + 100)
    const [most] = [...AXES].sort((a, b) => part(b) - part(a))
    return most === axis && part(axis) > 0
  })
  expect(first.map(({ id }) => id).length).toBeGreaterThanOrEqual(3)
})

test('an office names bands if it commands, and only then', () => {
  for (const { id, office } of people)
    if (office) expect([id, (office.bands?.length ?? 0) > 0]).toEqual([id, office.does === 'commands'])
})

test('every duty there is a sentence for is somebody’s', () => {
  const held = new Set(people.flatMap(({ office }) => (office ? [office.does] : [])))
  expect([...held].sort()).toEqual(Object.keys(offices).sort())
})
