import { expect, test } from 'vitest'
import { tiny, tinyTurn } from '../fixtures.ts'
import type { Band } from '../world.ts'
import { heaviest } from './factors.ts'
import { brought, type Field, whyItWent } from './weigh.ts'

const force = (over: Partial<Band> = {}): Band => ({
  ...tiny().bands['bands/pasha']!,
  men: 400,
  horses: 300,
  rifles: 400,
  order: 40,
  spirit: 60,
  grain: 10,
  at: 'places/market',
  ...over,
})
const field = (first: Partial<Band>, second: Partial<Band>, over: Partial<Field> = {}): Field => {
  const [lead, foe] = [force(first), force({ id: 'bands/x', ...second })]
  return { first: [lead], second: [foe], lead, foe, surprise: 0, walls: 0, ...over }
}
const why = (one: Partial<Band>, two: Partial<Band>, over: Partial<Field> = {}, luck = false) =>
  whyItWent(tinyTurn(), field(one, two, over), true, luck)

test('each advantage, alone, is the one cause named', () => {
  expect(why({ men: 800, rifles: 800 }, {})).toEqual(['numbers'])
  expect(why({ guns: 6 }, {})).toEqual(['guns'])
  expect(why({ machineGuns: 8 }, {})).toEqual(['machine-guns'])
  expect(why({ order: 90 }, {})).toEqual(['order'])
  expect(why({ spirit: 100 }, { spirit: 10 })).toEqual(['spirit'])
  expect(why({}, { rifles: 100 })).toEqual(['rifles'])
  expect(why({}, {}, { surprise: 20 })).toEqual(['surprise'])
  expect(whyItWent(tinyTurn(), field({}, {}, { walls: 50 }), false, false)).toEqual(['walls'])
})

test('hunger weakens those who have it and is named', () => {
  const turn = tinyTurn()
  turn.world = {
    ...turn.world,
    chronicle: [{ id: 0, week: 4, kind: 'hungry', band: 'bands/x', causes: [], witnessed: false }],
  }
  const starved = field({}, { grain: 0 })
  const [, full] = brought(turn, starved, 'hunger')
  expect(brought(turn, starved)[1]).toBeLessThan(full)
  expect(whyItWent(turn, starved, true, false)).toEqual(['hunger'])
})

test('many advantages: the three heaviest, the heaviest first; the dice first of all where they alone decided', () => {
  const all = { men: 1600, rifles: 1600, order: 70, machineGuns: 10 }
  expect(why(all, { rifles: 100 })).toHaveLength(3)
  expect(why(all, { rifles: 100 })[0]).toBe('numbers')
  expect(why({}, {}, {}, true)).toEqual(['luck'])
  expect(
    heaviest(
      [
        ['guns', 3],
        ['order', 9],
        ['luck', 0],
      ],
      2,
    ),
  ).toEqual(['order', 'guns'])
})

test('against guns it pays the scattered that they are scattered', () => {
  const scattered = field({ order: 0, men: 900, rifles: 900 }, { guns: 8 })
  expect(whyItWent(tinyTurn(), scattered, true, false)).toContain('scattered')
})
