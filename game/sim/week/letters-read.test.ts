import { expect, test } from 'vitest'
import { after, tiny, tinyTurn, withRegard } from '../fixtures.ts'
import { carryLetters } from './letters.ts'

test('a captor who opens a letter knows what the man who came on it was promised', () => {
  const free = withRegard(tiny({ men: 10 }), 'people/berdi', 60)
  const held = { ...free, pasha: { ...free.pasha, captiveOf: 'people/doctor' as const, captiveSince: 4 } }
  const turn = tinyTurn(after(held, { kind: 'write', to: 'people/berdi', about: 'join' }))
  const { arrives } = turn.world.letters[0]!
  for (let week = turn.world.week + 1; week <= arrives; week++) {
    turn.world = { ...turn.world, week }
    carryLetters(turn)
  }
  expect(turn.world.chronicle.some(h => h.kind === 'letter-opened')).toBe(true)
  expect(turn.world.pledges[0]).toMatchObject({
    to: 'people/berdi',
    what: 'hold-valley',
    knownTo: ['people/doctor'],
  })
})
