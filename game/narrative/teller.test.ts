import { expect, test } from 'vitest'
import { fixtureStory } from '../../scripts/ink/fixtures.ts'
import type { Ask } from './queries.ts'
import { makeTeller } from './teller.ts'

const { json } = fixtureStory()
const teller = makeTeller(JSON.parse(json) as Record<string, unknown>)
const withMen =
  (men: number, yes: readonly string[] = []): Ask =>
  (query, args) =>
    query === 'men' ? men : yes.includes(`${query} ${args.join(' ')}`.trim()) ? 1 : 0

test('a scene is told up to its first decision, with what stands in the margin', () => {
  const told = teller.tell('fixture_stable', withMen(24))
  expect(told).toMatchObject({ knot: 'fixture_stable.hay', hand: 'pasha', done: false, echo: [] })
  expect(told.lines.map(line => line.text)).toEqual([
    'The hay was dear that week.',
    'The Pasha counted 24 men on his fingers and ran out.',
  ])
  expect(told.lines[0]).toMatchObject({ basis: 'invented', sounds: ['wind'], speaker: null })
  expect(told.choices.map(({ id, locked }) => [id, locked])).toEqual([
    ['fixture_stable.buy', null],
    ['fixture_stable.take-locked', 'You have 24 men, and the dealer has cousins.'],
    ['fixture_stable.leave', null],
  ])
  expect(told.choices[0]!.deeds).toEqual([{ kind: 'join', men: 3, why: 'pay' }])
})

test('an answer is echo, the next decision its lines; the world asked is the one after the deeds', () => {
  teller.tell('fixture_stable', withMen(24))
  const told = teller.answer('fixture_stable.buy', withMen(27, ['chose fixture_stable.buy']))
  expect(told.echo.map(line => line.text)).toEqual(['The dealer threw in a rope.'])
  expect(told.lines.map(line => line.text)).toEqual([
    'There was a rope to write down.',
    'With 27 men one has to write small.',
  ])
  expect(told).toMatchObject({ knot: 'fixture_stable.rope', hand: 'yusuf' })
  const again = teller.tell('fixture_stable.rope', withMen(27, ['chose fixture_stable.buy']))
  expect(again).toEqual({ ...told, echo: [] })
})

test('an ended scene has an echo and nothing to decide', () => {
  teller.tell('fixture_stable', withMen(24))
  const told = teller.answer('fixture_stable.leave', withMen(24))
  expect(told).toMatchObject({ done: true, knot: '', lines: [], choices: [] })
  expect(told.echo.map(line => line.text)).toEqual(['We left it.'])
})

test('locked and unknown choices and unknown knots are refused by name', () => {
  teller.tell('fixture_stable', withMen(24))
  expect(() => teller.answer('fixture_stable.take-locked', withMen(24))).toThrow(/locked/)
  expect(() => teller.answer('fixture_stable.dance', withMen(24))).toThrow(/no choice/)
  expect(() => teller.tell('fixture_nowhere', withMen(24))).toThrow(/fixture_nowhere/)
  expect(teller.has('fixture_stable.rope')).toBe(true)
  expect(teller.has('fixture_stable.nowhere')).toBe(false)
  expect(teller.has('fixture_nowhere')).toBe(false)
})
