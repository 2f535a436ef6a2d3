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

test('volunteers are owed their month: paid they are owed the next, unpaid a fifth of them go', () => {
  const sent = weeksLater(holding(true), 5)
  const month = sent.pledges.find(p => p.what === 'pay-volunteers')!
  expect(month).toMatchObject({ to: 'people/king', state: 'open', due: month.week + 4 })
  const camp = { 'bands/pasha': { ...sent.bands['bands/pasha']!, grain: 20 } }
  const volunteers = { ...sent.bands['bands/afghan-volunteers']!, at: 'places/valley' as const }
  const here = { ...sent, bands: { ...sent.bands, ...camp, 'bands/afghan-volunteers': volunteers } }
  const paid = after(here, { kind: 'give', to: 'people/king', goods: 'grain', amount: 7 })
  expect(paid.pledges.find(p => p.id === month.id)!.state).toBe('kept')
  expect(weeksLater(paid, 1).pledges.filter(p => p.what === 'pay-volunteers').length).toBe(2)
  const unpaid = weeksLater(sent, 8)
  expect(unpaid.pledges.find(p => p.id === month.id)!.state).toBe('broken')
  expect(unpaid.bands['bands/afghan-volunteers']!.men).toBeLessThan(300)
})
