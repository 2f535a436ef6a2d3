import { expect, test } from 'vitest'
import { after, answer, deed, refused, tiny, withBand } from '../fixtures.ts'

const pasha = (world: ReturnType<typeof tiny>) => world.bands['bands/pasha']!

test('acts are heard by all and alarm Moscow once', () => {
  const once = after(tiny(), deed({ kind: 'declare', act: 'title-commander' }))
  const twice = after(once, deed({ kind: 'declare', act: 'title-commander' }))
  expect(once.reds.alarm).toBe(tiny().reds.alarm + 60)
  expect(twice.reds.alarm).toBe(once.reds.alarm)
  expect(refused(tiny(), deed({ kind: 'declare', act: 'nonsense' }))).toBe('unknown-word')
})

test('a favour dear to a man’s aim counts double', () => {
  const letter = after(tiny(), deed({ kind: 'favour', person: 'people/aslan', why: 'letter' }))
  const manners = after(tiny(), deed({ kind: 'favour', person: 'people/aslan', why: 'manners' }))
  expect(letter.people['people/aslan']!.grounds.letter).toBe(16)
  expect(manners.people['people/aslan']!.grounds.manners).toBe(8)
})

test('men join and go, but a household always stays', () => {
  const more = after(tiny({ men: 24 }), deed({ kind: 'join', men: 85, why: 'old-friend' }))
  expect(pasha(more).men).toBe(109)
  expect(pasha(after(more, deed({ kind: 'lose', men: 500, why: 'fear' }))).men).toBe(1)
})

test('goods are gained and spent, never below nothing', () => {
  const rich = after(tiny({ rifles: 10 }), deed({ kind: 'gain', goods: 'rifles', amount: 5, why: 'gift' }))
  expect(pasha(rich).rifles).toBe(15)
  expect(pasha(after(rich, deed({ kind: 'spend', goods: 'rifles', amount: 99, why: 'pay' }))).rifles).toBe(0)
})

test('villages are pleased and angered', () => {
  const glad = after(tiny(), deed({ kind: 'please', district: 'districts/vale', why: 'mercy' }))
  expect(glad.districts['districts/vale']!.support).toBe(46)
  expect(refused(tiny(), deed({ kind: 'anger', district: 'districts/none', why: 'levy' }))).toBe(
    'no-such-place',
  )
})

test('he is taken and let go, and keeps his arms but in part', () => {
  const held = after(tiny({ rifles: 100 }), deed({ kind: 'seize', by: 'people/aslan' }))
  expect(held.pasha).toMatchObject({ captiveOf: 'people/aslan', captiveSince: 4 })
  expect(pasha(held)).toMatchObject({ rifles: 30, at: 'places/hill' })
  expect(refused(held, { kind: 'drill', band: 'bands/pasha' })).toBe('captive')
  const free = after(held, deed({ kind: 'release', why: 'letter' }))
  expect(free.pasha.captiveOf).toBe(null)
  expect(free.chronicle.at(-1)!.causes).toEqual([held.chronicle.at(-1)!.id])
})

test('a scene can carry him and those camped with him', () => {
  const both = withBand(tiny(), 'bands/berdi', { at: 'places/market', follows: 'bands/pasha' })
  const world = after(both, deed({ kind: 'carry', to: 'places/ford' }))
  expect([pasha(world).at, world.bands['bands/berdi']!.at]).toEqual(['places/ford', 'places/ford'])
})

test('the feeler is answered only when there is one; the question he would be judged by is one of five', () => {
  expect(refused(tiny(), deed({ kind: 'answer', reply: 'refused' }))).toBe('will-not-treat')
  const offered = { ...tiny(), reds: { ...tiny().reds, feeler: 'offered' as const } }
  expect(after(offered, deed({ kind: 'answer', reply: 'stalled' })).reds.feeler).toBe('stalled')
  expect(after(tiny(), deed({ kind: 'judge', question: 'valleys' })).pasha.question).toBe('valleys')
  expect(refused(tiny(), deed({ kind: 'judge', question: 'glory' }))).toBe('unknown-word')
})

test('an end is an end: after it only pages turn', () => {
  const over = after(tiny(), deed({ kind: 'fate', ending: 'endings/over-the-panj' }))
  expect(over.ending).toBe('endings/over-the-panj')
  expect(refused(over, { kind: 'week' })).toBe('campaign-over')
  expect(refused(over, deed({ kind: 'fate', ending: 'endings/truce' }))).toBe('campaign-over')
  expect(answer(over, { kind: 'enter', scene: 'ending_panj' }).ok).toBe(true)
})

test('an order given by a scene is an order', () => {
  const order = { kind: 'move', band: 'bands/pasha', to: 'places/valley', hidden: true } as const
  expect(pasha(after(tiny(), deed({ kind: 'order', order }))).task.kind).toBe('march')
})

test('a scene that sends him over a pass shut this year finds the road shut, and is not refused', () => {
  const order = { kind: 'move', band: 'bands/pasha', to: 'places/top', hidden: false } as const
  expect(refused(tiny({ at: 'places/hill' }), order)).toBe('road-shut')
  const world = after(tiny({ at: 'places/hill' }), deed({ kind: 'order', order }))
  expect(pasha(world).at).toBe('places/hill')
  expect(world.chronicle.at(-1)).toMatchObject({ kind: 'march-blocked', place: 'places/top' })
})

test('a scene is entered once, a choice kept under its name', () => {
  const seen = after(tiny(), { kind: 'enter', scene: 'guest_camp' })
  expect(refused(seen, { kind: 'enter', scene: 'guest_camp' })).toBe('already-seen')
  expect(after(seen, { kind: 'choose', choice: 'guest_camp.bow' }).chosen).toEqual({ 'guest_camp.bow': 4 })
})
