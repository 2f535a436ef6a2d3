import { expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import { countryTimes } from './country.ts'
import { growth } from './model.ts'

/** How much dearer than in step with the country a week may become. */
const TOLERANCE = 1.5

test('a country four times as large has four times the districts and garrisons, and no id twice', () => {
  const [one, four] = [1, 4].map(times => countryTimes(makeContent([]), times))
  const garrisons = (numbers: object) =>
    Object.keys(numbers).filter(id => id.startsWith('garrison-men.')).length
  expect(four!.districts.length).toBe(one!.districts.length * 4)
  expect(garrisons(four!.numbers)).toBe(garrisons(one!.numbers) * 4)
  for (const list of [four!.places, four!.routes, four!.people, four!.districts] as readonly (readonly {
    readonly id: string
  }[])[])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  const known = new Set(four!.places.map(({ id }) => id))
  expect(four!.routes.filter(({ a, b }) => !known.has(a) || !known.has(b))).toEqual([])
})

let measured: ReturnType<typeof growth> | undefined
const sizes = () => {
  measured ??= growth([1, 4, 16], 12, 3)
  return measured
}

test.each([
  [4, 1],
  [16, 2],
])(
  'a week of a country %i times as large costs at most half as much again as in step with it',
  (times, nth) => {
    expect(sizes()[nth]!.times).toBe(times)
    expect(sizes()[nth]!.ratio).toBeLessThanOrEqual(times * TOLERANCE)
  },
  240_000,
)
