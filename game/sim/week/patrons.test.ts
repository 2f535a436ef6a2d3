import { expect, test } from 'vitest'
import { after, tiny, weeksLater } from '../fixtures.ts'

const holding = (asked: boolean) => {
  const world = tiny({ men: 400, at: 'places/valley', grain: 28 })
  const held = {
    ...world,
    districts: {
      ...world.districts,
      'districts/middle': { ...world.districts['districts/middle']!, holder: 'pasha' as const, control: 100 },
    },
  }
  return asked ? after(held, { kind: 'write', to: 'people/king', about: 'help' }) : held
}

test('deniable men come to one who asked and has a town to show; to others none', () => {
  expect(weeksLater(holding(true), 5).bands['bands/afghan-volunteers']).toMatchObject({
    follows: 'bands/pasha',
    men: 300,
  })
  expect(weeksLater(holding(false), 5).bands['bands/afghan-volunteers']).toBeUndefined()
  const empty = after(tiny({ men: 400, at: 'places/valley' }), {
    kind: 'write',
    to: 'people/king',
    about: 'help',
  })
  expect(weeksLater(empty, 5).bands['bands/afghan-volunteers']).toBeUndefined()
})

test('when Moscow presses they are called home', () => {
  const sent = weeksLater(holding(true), 5)
  const pressed = weeksLater({ ...sent, reds: { ...sent.reds, phase: 'pacification' } }, 1)
  expect(pressed.bands['bands/afghan-volunteers']).toBeUndefined()
  expect(pressed.chronicle.some(h => h.kind === 'patron-withdrew')).toBe(true)
})
