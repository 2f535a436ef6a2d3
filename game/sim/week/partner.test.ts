import { expect, test } from 'vitest'
import type { Content } from '../../../story/schema/content.ts'
import { after, deed, TINY, tiny } from '../fixtures.ts'
import { isPartner } from '../model/will.ts'
import { openTurn, type Turn } from '../turn.ts'
import type { World } from '../world.ts'
import { ridesAsFarAs } from './chiefs.ts'
import { command } from './partner.ts'

const RIVALS: Content = {
  ...TINY,
  people: TINY.people.map(p => (p.id === 'people/orderly' ? { ...p, rivals: ['people/aslan'] } : p)),
}

/** Aslan rides with the Pasha, likes him, and has been promised the east. */
const promised = (): World => {
  const world = tiny({ men: 300, at: 'places/market' })
  const people = {
    ...world.people,
    'people/aslan': { ...world.people['people/aslan']!, grounds: { kin: 40, letter: 40 } },
  }
  const friend = after({ ...world, people }, deed({ kind: 'favour', person: 'people/aslan', why: 'oath' }))
  const joined = after(friend, { kind: 'ask', person: 'people/aslan', what: 'join' })
  return after(
    joined,
    deed({ kind: 'pledge', to: 'people/aslan', what: 'command-east', due: null, witnesses: [] }),
  )
}

const later = (world: World, weeks: number): Turn => {
  const turn = openTurn({ ...world, week: world.week + weeks }, RIVALS)
  command(turn, turn.land.person.get('people/aslan')!)
  return turn
}

test('a command promised and left alone is kept: he is a partner, brings half his people and rides anywhere', () => {
  const turn = later(promised(), 6)
  expect(isPartner(turn, 'people/aslan')).toBe(true)
  expect(turn.world.bands['bands/aslan']!.men).toBe(1000)
  const told = turn.world.chronicle.find(h => h.kind === 'partnered')!
  expect(told.causes.map(id => turn.world.chronicle[id]!.kind)).toEqual(['pledge-kept'])
  const aslan = turn.land.person.get('people/aslan')!
  expect(ridesAsFarAs(turn, aslan, turn.world.bands['bands/aslan']!, 'places/start')).toBe(true)
})

test('not at once, and not by a Pasha who takes a title or levies his people', () => {
  expect(isPartner(later(promised(), 2), 'people/aslan')).toBe(false)
  const titled = after(promised(), deed({ kind: 'declare', act: 'title-commander' }))
  expect(isPartner(later(titled, 6), 'people/aslan')).toBe(false)
  const own = { ...promised().bands['bands/pasha']!, at: 'places/hill' as const }
  const there = { ...promised(), bands: { ...promised().bands, 'bands/pasha': own } }
  const levied = after(there, { kind: 'take', district: 'districts/hills', goods: 'horses' })
  expect(isPartner(later(levied, 6), 'people/aslan')).toBe(false)
})

test('a levy later on ends it', () => {
  const { world } = later(promised(), 6)
  const own = { ...world.bands['bands/pasha']!, at: 'places/hill' as const }
  const there = { ...world, bands: { ...world.bands, 'bands/pasha': own } }
  const levied = after(there, { kind: 'take', district: 'districts/hills', goods: 'horses' })
  expect(isPartner(openTurn(levied, RIVALS), 'people/aslan')).toBe(false)
})

test('his rivals notice, and resent it', () => {
  const turn = later(promised(), 6)
  expect(turn.world.people['people/orderly']!.grounds['passed-over']).toBe(-14)
  expect(turn.world.chronicle.find(h => h.what === 'passed-over')!.person).toBe('people/orderly')
})
