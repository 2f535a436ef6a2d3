import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draw } from './dice.ts'

test('a rule added later changes no draw: each key answers for itself, whatever was drawn before it', () => {
  const key = fc.record({
    seed: fc.nat(100_000),
    week: fc.nat(44),
    rule: fc.string({ minLength: 1 }),
    subject: fc.string(),
    index: fc.nat(20),
    sides: fc.integer({ min: 2, max: 1000 }),
  })
  fc.assert(
    fc.property(
      fc.array(key, { minLength: 2, maxLength: 20 }),
      fc.string({ minLength: 1 }),
      (keys, added) => {
        const ask = (k: (typeof keys)[number], rule = k.rule) =>
          draw(k.seed, k.week, rule, k.subject, k.index, k.sides)
        const alone = keys.map(k => ask(k))
        const between = keys.map(k => {
          ask(k, `${added} of another rule`)
          return ask(k)
        })
        expect(between).toEqual(alone)
        expect(
          [...keys]
            .reverse()
            .map(k => ask(k))
            .reverse(),
        ).toEqual(alone)
      },
    ),
    { numRuns: 100 },
  )
  // And the name of the rule matters: two rules do not share their luck.
  const luck = (rule: string) => Array.from({ length: 40 }, (_, week) => draw(7, week, rule, 'x', 0, 100))
  expect(luck('one')).not.toEqual(luck('another'))
})
