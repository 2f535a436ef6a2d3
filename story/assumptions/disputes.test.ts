import { expect, test } from 'vitest'
import { sources } from '../sources/index.ts'
import { disputes } from './disputes.ts'
import { assumptions } from './index.ts'

/** Numbers about which the claims of the game have rival versions. */
const COLLIDING = [
  'start.riders',
  'garrison-men.dushanbe',
  'siege.press-that-closes',
  'siege.strain-closed',
  'garrison.grain',
  'chiefs.rides-out',
  'chiefs.turns-at',
  'captive.least-weeks',
  'captive.grounds-for-release',
  'letter.of-the-emir',
  'letter.of-vouching',
  'alarm.of-a-thousand-men',
  'reds.blow-men',
  'columns.spirit',
  'kabul.men',
  'kabul.order',
  'reds.alarm-for-feeler',
]

test('a number about which sources collide says who disputes it', () => {
  const disputed = new Map(assumptions.map(({ id, disputed }) => [id, disputed]))
  expect(COLLIDING.filter(id => !disputed.get(id))).toEqual([])
})

test('every dispute belongs to a number of the model, is one sentence, and cites sources that are kept', () => {
  const ids = new Set(assumptions.map(({ id }) => id))
  const known = new Set<string>(sources.map(({ id }) => id))
  for (const [id, { disputed, by }] of Object.entries(disputes)) {
    expect([id, ids.has(id)]).toEqual([id, true])
    expect([id, /^[A-Z][^.]*(\d\.\d[^.]*)*\.$/.test(disputed)]).toEqual([id, true])
    expect([id, by.filter(source => !known.has(source))]).toEqual([id, []])
  }
})
