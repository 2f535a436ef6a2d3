import { expect, test } from 'vitest'
import { after, deed, tiny, tinyTurn } from '../fixtures.ts'
import { learn, spreadWords } from './gossip.ts'

const pledge = (to: `people/${string}`, what: string) =>
  deed({ kind: 'pledge', to, what, due: null, witnesses: [] })
const two = () =>
  after(after(tiny(), pledge('people/aslan', 'throne-to-emir')), pledge('people/doctor', 'republic'))

test('two promises that cannot both be true come out to whoever learns of the second', () => {
  const turn = tinyTurn(two())
  learn(turn, 1, 'people/aslan')
  expect(turn.world.chronicle.at(-1)).toMatchObject({
    kind: 'pledge-exposed',
    person: 'people/aslan',
    what: 'republic',
  })
  expect(turn.world.people['people/aslan']!.grounds['lie-found']).toBeLessThan(0)
})

test('a third man who was promised nothing learns, and it is no lie to him', () => {
  const turn = tinyTurn(two())
  learn(turn, 1, 'people/berdi')
  expect(turn.world.pledges[1]!.knownTo).toEqual(['people/berdi'])
  expect(turn.world.chronicle.some(h => h.kind === 'pledge-exposed')).toBe(false)
})

test('kin tell one another sooner or later', () => {
  const turn = tinyTurn(two())
  for (let week = 5; week < 44; week++) {
    turn.world = { ...turn.world, week }
    spreadWords(turn)
  }
  expect(turn.world.pledges[0]!.knownTo).toContain('people/berdi')
})

test('he learns nothing about himself, and neighbours of a village hear what it was promised', () => {
  const turn = tinyTurn(
    after(
      tiny(),
      deed({ kind: 'pledge', to: 'districts/vale', what: 'repay-grain', due: null, witnesses: [] }),
    ),
  )
  for (let week = 5; week < 44; week++) {
    turn.world = { ...turn.world, week }
    spreadWords(turn)
  }
  expect(turn.world.pledges[0]!.knownTo).toContain('people/friend')
  expect(turn.world.pledges[0]!.knownTo).not.toContain('people/enver-pasha')
})

test('who hears later that a word was broken thinks worse of it, and kin more than strangers', () => {
  const turn = tinyTurn(after(two(), deed({ kind: 'break', to: 'people/aslan', what: 'throne-to-emir' })))
  learn(turn, 0, 'people/berdi')
  learn(turn, 0, 'people/king')
  const of = (id: 'people/berdi' | 'people/king') => turn.world.people[id]!.grounds['broken-word'] ?? 0
  expect(of('people/berdi')).toBeLessThan(of('people/king'))
  expect(of('people/king')).toBeLessThan(0)
})
