import { expect, test } from 'vitest'
import { after, deed, tiny, weeksLater, withRegard } from '../fixtures.ts'

const arrive = (men: number) =>
  weeksLater(
    after(tiny({ men, at: 'places/market' }), {
      kind: 'move',
      band: 'bands/pasha',
      to: 'places/hill',
      hidden: false,
    }),
    1,
  )

test('a small party that nobody has spoken for is taken; a host is not, nor a man well thought of', () => {
  expect(arrive(60).pasha.captiveOf).toBe('people/aslan')
  expect(arrive(900).pasha.captiveOf).toBe(null)
  const known = after(tiny({ men: 60 }), {
    kind: 'move',
    band: 'bands/pasha',
    to: 'places/hill',
    hidden: false,
  })
  const friends = {
    ...known,
    people: {
      ...known.people,
      'people/aslan': { ...known.people['people/aslan']!, grounds: { vouched: 40, letter: 40 } },
    },
  }
  expect(weeksLater(withRegard(friends, 'people/aslan', 60), 1).pasha.captiveOf).toBe(null)
})

test('an oath to the Emir, a friend’s word and some promises open the door; silence keeps it shut', () => {
  const held = arrive(60)
  const sworn = after(held, { kind: 'write', to: 'people/emir', about: 'oath' })
  const vouched = after(sworn, { kind: 'write', to: 'people/friend', about: 'vouch' })
  const promised = after(
    vouched,
    deed({ kind: 'pledge', to: 'people/aslan', what: 'no-levy', due: null, witnesses: [] }),
  )
  const free = weeksLater(promised, 5)
  expect(free.pasha.captiveOf).toBe(null)
  const why = free.chronicle.find(h => h.kind === 'released')!
  expect(why.causes.map(id => free.chronicle[id]!.kind)).toContain('seized')
  expect(weeksLater(held, 5).pasha.captiveOf).toBe('people/aslan')
})
