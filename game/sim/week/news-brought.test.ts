import { expect, test } from 'vitest'
import { TINY, tiny, withRegard } from '../fixtures.ts'
import { openTurn, tell } from '../turn.ts'
import type { World } from '../world.ts'
import { newsComesByHand, toldOn } from './news-brought.ts'

const CONTENT = {
  ...TINY,
  people: TINY.people.map(p =>
    p.id === 'people/miller'
      ? { ...p, office: { does: 'carries-news' as const, basis: 'invented' as const } }
      : p,
  ),
}

const MILLER = 'people/miller'

/** A raid in the miller's hills while the Pasha is at the market, and the week after it. */
function raided(regard: number, patch: (world: World) => World = world => world): World {
  const turn = openTurn(patch(withRegard(tiny(), MILLER, regard)), CONTENT)
  tell(turn, { kind: 'chief-raided', district: 'districts/hills', place: 'places/hill', n: 20 })
  newsComesByHand(turn)
  return turn.world
}

test('somebody who thinks well of the Pasha sends word of the district, sure and at once', () => {
  const world = raided(40)
  expect(world.chronicle.at(-1)).toMatchObject({
    kind: 'news-brought',
    person: MILLER,
    what: 'raid',
    causes: [0],
    witnessed: true,
  })
  expect(world.reports).toMatchObject([{ happening: 0, sure: 3, wrong: false }])
})

test('nothing comes from somebody who thinks little of him, is dead, or cannot reach a captive', () => {
  const state = (world: World) => world.people[MILLER]!
  const dead = (world: World): World => ({
    ...world,
    people: { ...world.people, [MILLER]: { ...state(world), alive: false } },
  })
  const captive = (world: World): World => ({
    ...world,
    pasha: { ...world.pasha, captiveOf: 'people/aslan' },
  })
  for (const world of [raided(0), raided(40, dead), raided(40, captive)]) expect(world.reports).toEqual([])
})

test('the same news is brought once, and nobody walks every week', () => {
  const turn = openTurn(raided(40), CONTENT)
  newsComesByHand(turn)
  tell(turn, { kind: 'looted', district: 'districts/hills', n: 9, witnessed: false })
  newsComesByHand(turn)
  expect(turn.world.reports).toHaveLength(1)
})

test('a camp is the surer to be reported where somebody thinks ill of him', () => {
  const told = (regard: number) =>
    toldOn(openTurn(withRegard(tiny(), MILLER, regard), CONTENT), 'districts/hills')
  expect(told(-50)).toBeGreaterThan(0)
  expect([told(0), toldOn(openTurn(withRegard(tiny(), MILLER, -50), CONTENT), 'districts/vale')]).toEqual([
    0, 0,
  ])
})
