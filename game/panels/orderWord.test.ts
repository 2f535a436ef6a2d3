import { expect, test } from 'vitest'
import type { Content } from '../../story/schema/content.ts'
import type { Order } from '../sim/command.ts'
import type { World } from '../sim/world.ts'
import { namesOf } from './names.ts'
import { orderWord } from './orderWord.ts'

const names = namesOf({
  places: [{ id: 'places/baysun', name: 'Baysun' }],
  people: [{ id: 'people/jabbar-bek', name: 'Jabbar Bek' }],
  districts: [{ id: 'districts/lakai', name: 'Lakai country' }],
} as unknown as Content)
const world = { bands: {} } as unknown as World
const band = 'bands/pasha'
const place = 'places/baysun'
const person = 'people/jabbar-bek'
const district = 'districts/lakai'

const ALL: readonly Order[] = [
  { kind: 'move', band, to: place, hidden: false },
  { kind: 'move', band, to: place, hidden: true },
  { kind: 'raid', band, place },
  { kind: 'besiege', band, place },
  ...(['surrender', 'passage', 'peace'] as const).flatMap((terms): Order[] => [
    { kind: 'offer', to: place, terms },
    { kind: 'offer', to: person, terms },
  ]),
  { kind: 'muster', band, how: 'gather' },
  { kind: 'muster', band, how: 'disperse' },
  { kind: 'drill', band },
  ...(['grain', 'horses', 'men'] as const).map((goods): Order => ({ kind: 'take', district, goods })),
  ...(['grain', 'horses', 'men', 'rifles'] as const).map(
    (goods): Order => ({ kind: 'give', to: person, goods, amount: 20 }),
  ),
  ...(['join', 'guide', 'grain', 'leave-lakai'] as const).map(
    (what): Order => ({ kind: 'ask', person, what }),
  ),
  ...(['help', 'oath', 'vouch', 'join', 'quit-turkestan', 'thanks'] as const).map(
    (about): Order => ({ kind: 'write', to: person, about }),
  ),
  { kind: 'write', to: 'all', about: 'join' },
]

test.each(ALL.map(order => [JSON.stringify(order), order] as const))('%s reads as a sentence', (_, order) => {
  const words = orderWord(order, world, names)
  expect(words).not.toMatch(/[{}/]/)
  expect(words).toMatch(/^\p{Lu}\p{L}.* /u)
})

test('no two orders read alike', () => {
  const words = ALL.map(order => orderWord(order, world, names))
  expect(new Set(words).size).toBe(words.length)
})
