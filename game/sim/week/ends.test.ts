import { expect, test } from 'vitest'
import { after, tiny, weeksLater, withRegard } from '../fixtures.ts'

test('two weeks on the far bank and he is a guest of Kabul', () => {
  const crossing = after(tiny({ at: 'places/ford' }), {
    kind: 'move',
    band: 'bands/pasha',
    to: 'places/bank',
    hidden: true,
  })
  const world = weeksLater(crossing, 2)
  expect(world.ending).toBe('endings/over-the-panj')
})

test('every campaign ends by the last week of the coda, whatever was done', () => {
  for (const at of ['places/market', 'places/valley', 'places/gate'] as const) {
    const world = weeksLater(
      {
        ...tiny({ at, men: 40 }),
        week: 38,
        camps: [
          { week: 0, place: 'places/start' },
          { week: 1, place: at },
        ],
      },
      10,
    )
    expect(world.ending).not.toBe(null)
    expect(world.week).toBeLessThanOrEqual(44)
  }
})

test('in the high country with a chief who bears him he winters; held, he stays held; at peace, he is left', () => {
  const late = (at: `places/${string}`) => ({
    ...tiny({ at, men: 40 }),
    week: 39,
    camps: [
      { week: 0, place: 'places/start' as const },
      { week: 1, place: at },
    ],
  })
  const hill = late('places/hill')
  const friend = {
    ...hill,
    people: {
      ...hill.people,
      'people/aslan': {
        ...hill.people['people/aslan']!,
        grounds: { oath: 40, letter: 20 },
        stance: 'with' as const,
      },
    },
  }
  expect(weeksLater(withRegard(friend, 'people/aslan', 40), 1).ending).toBe('endings/garm-winter')
  const held = {
    ...late('places/valley'),
    pasha: { ...hill.pasha, captiveOf: 'people/berdi' as const, captiveSince: 38 },
  }
  expect(weeksLater(held, 5).ending).toBe('endings/ibrahims-prisoner')
  const peace = { ...late('places/valley'), reds: { ...hill.reds, feeler: 'accepted' as const } }
  expect(weeksLater(peace, 5).ending).toBe('endings/truce')
})
