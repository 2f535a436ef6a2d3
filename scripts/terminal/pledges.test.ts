import { expect, test } from 'vitest'
import { namesOf } from '../../game/panels/names.ts'
import type { Session } from '../../game/session/types.ts'
import { begin } from '../../game/sim/begin.ts'
import type { Pledge } from '../../game/sim/world.ts'
import { makeContent } from '../../story/content.ts'
import { pledgeLines } from './stop.ts'

const content = makeContent([])
const linesOf = (state: Pledge['state'], due: number | null) => {
  const pledge: Pledge = {
    id: 1,
    to: 'people/ibrahim-bek',
    what: 'no-levy',
    state,
    due,
    week: 3,
    witnesses: [],
    knownTo: [],
    scene: 'guest_lakai',
  }
  const world = { ...begin(content, 1), pledges: [pledge] }
  return pledgeLines({ now: { world } } as unknown as Session, namesOf(content))[0]
}

test('an open promise is told with its day, and no gap is left unfilled', () => {
  expect(linesOf('open', 20)).toMatch(/Ibrahim Bek: open; due in week 20, .+\.$/)
  expect(linesOf('open', 20)).not.toMatch(/[{}]/)
  expect(linesOf('open', null)).toMatch(/open; no day named\.$/)
})

test('a promise that is settled has no day any more', () => {
  expect(linesOf('broken', 20)).toMatch(/: broken\.$/)
  expect(linesOf('kept', null)).toMatch(/: kept\.$/)
})
