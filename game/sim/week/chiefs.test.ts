import { expect, test } from 'vitest'
import { tiny, weeksLater, withBand, withoutBands } from '../fixtures.ts'
import type { World } from '../world.ts'

const grieved = (over: Partial<World['reds']>, beaten: boolean): World => {
  const world = withoutBands(tiny({ men: 200, at: 'places/market', grain: 28 }), 'bands/garrison-market')
  const lost = {
    id: 0,
    week: 4,
    kind: 'battle-lost' as const,
    band: 'bands/pasha' as const,
    causes: [],
    witnessed: true,
  }
  return {
    ...world,
    reds: { ...world.reds, phase: 'offensive', ...over },
    chronicle: beaten ? [lost] : [],
    people: {
      ...world.people,
      'people/aslan': { ...world.people['people/aslan']!, grounds: { 'left-out': -40, title: -30 } },
    },
  }
}

test('a chief with a grievance falls on a beaten Pasha within his reach, and the chronicle says why', () => {
  const world = weeksLater(grieved({}, true), 2)
  const turned = world.chronicle.find(h => h.kind === 'turned-against')!
  expect(turned.person).toBe('people/aslan')
  expect(turned.causes).toContain(0)
  expect(world.chronicle.some(h => h.kind.startsWith('battle-') && h.other === 'bands/aslan')).toBe(true)
})

test('unbeaten, or out of reach, he is left alone whatever the grievance', () => {
  expect(weeksLater(grieved({}, false), 3).people['people/aslan']!.stance).toBe('free')
  expect(
    weeksLater(withBand(grieved({}, true), 'bands/pasha', { at: 'places/start' }), 1).people['people/aslan']!
      .stance,
  ).toBe('free')
})
