import { expect, test } from 'vitest'
import { after, tiny, tinyTurn, weeksLater, withBand, withRegard } from '../fixtures.ts'
import { tell } from '../turn.ts'
import type { World } from '../world.ts'
import { goThroughLedger } from './ledger.ts'

const there = () => tiny({ men: 200, at: 'places/valley' })
const levied = () => after(there(), { kind: 'take', district: 'districts/vale', goods: 'men' })
const stateOf = (world: World) => world.pledges[0]!.state

test('men promised home by the harvest are let go by dispersing, or their district’s own are sent back', () => {
  const dispersed = after(levied(), { kind: 'muster', band: 'bands/pasha', how: 'disperse' })
  expect(stateOf(weeksLater(dispersed, 1))).toBe('kept')
  const sent = after(levied(), { kind: 'give', to: 'districts/vale', goods: 'men', amount: 5 })
  expect(stateOf(weeksLater(sent, 1))).toBe('kept')
  expect(stateOf(weeksLater(levied(), 1))).toBe('open')
})

test('held past the harvest they were not let go', () => {
  const turn = tinyTurn(levied())
  turn.world = { ...turn.world, week: turn.world.pledges[0]!.due! }
  goThroughLedger(turn)
  const due = turn.world.chronicle.find(h => h.kind === 'pledge-due')!
  expect(due.causes.map(id => turn.world.chronicle[id]!.kind)).toEqual(['pledged', 'levied'])
  turn.world = { ...turn.world, week: turn.world.pledges[0]!.due! + 3 }
  goThroughLedger(turn)
  expect(turn.world.pledges[0]!.state).toBe('broken')
})

test('who showed the way is named when the Pasha’s men come down on his country, and not before', () => {
  const guided = after(withRegard(there(), 'people/berdi', 40), {
    kind: 'ask',
    person: 'people/berdi',
    what: 'guide',
  })
  expect(stateOf(weeksLater(guided, 1))).toBe('open')
  const taken = after(guided, { kind: 'take', district: 'districts/vale', goods: 'horses' })
  expect(stateOf(weeksLater(taken, 1))).toBe('broken')
})

const letGo = () => {
  const ringed = withBand(tiny({ men: 3000, at: 'places/market' }), 'bands/pasha', {
    task: { kind: 'besiege', place: 'places/market', since: 1, march: null },
  })
  const hungry = withBand(ringed, 'bands/garrison-market', { grain: 0, spirit: 5 })
  return after(hungry, { kind: 'offer', to: 'places/market', terms: 'passage' })
}

test('a garrison let go is owed its road until it has come to its own', () => {
  const world = letGo()
  expect(world.pledges[0]).toMatchObject({ to: 'districts/middle', what: 'safe-passage', state: 'open' })
  const turn = tinyTurn(withBand(world, 'bands/garrison-market', { task: { kind: 'garrison' } }))
  goThroughLedger(turn)
  expect(turn.world.pledges[0]!.state).toBe('kept')
})

test('struck where it is making for, it was lied to', () => {
  const turn = tinyTurn(letGo())
  tell(turn, { kind: 'siege-begun', band: 'bands/pasha', place: 'places/gate' })
  goThroughLedger(turn)
  expect(turn.world.pledges[0]!.state).toBe('broken')
})
