import { expect, test } from 'vitest'
import { tiny, weeksLater } from '../fixtures.ts'

const alarmed = (alarm: number, week: number) => ({
  ...tiny({ at: 'places/valley' }),
  week,
  reds: { ...tiny().reds, alarm },
})

test('Moscow decides at its sessions by what it has heard, and between them not at all', () => {
  expect(weeksLater(alarmed(600, 13), 5).reds.phase).toBe('neglect')
  expect(weeksLater(alarmed(800, 12), 1).reds.phase).toBe('build-up')
  expect(weeksLater(alarmed(600, 12), 1).reds.phase).toBe('talk')
  expect(weeksLater(alarmed(200, 12), 1).reds.phase).toBe('talk')
  expect(weeksLater(alarmed(40, 12), 1).reds.phase).toBe('neglect')
})

test('a blow takes weeks of trains, and falls in two columns', () => {
  const start = weeksLater(alarmed(900, 12), 1)
  expect(weeksLater(start, 3).reds.phase).toBe('build-up')
  const opened = weeksLater(start, 12)
  const phases = opened.chronicle.filter(h => h.kind === 'reds-phase').map(h => h.what)
  expect(phases.slice(0, 2)).toEqual(['build-up', 'offensive'])
})

test('a feeler goes out while they would sooner talk; a peace holds the trains, a raid ends it', () => {
  const talking = weeksLater(alarmed(320, 12), 7)
  expect(talking.reds.feeler).toBe('offered')
  const raid = {
    id: talking.chronicle.length,
    week: talking.week,
    kind: 'raided' as const,
    band: 'bands/pasha' as const,
    causes: [],
    witnessed: true,
  }
  const peace = { ...talking, reds: { ...talking.reds, feeler: 'accepted' as const } }
  expect(weeksLater(peace, 1).reds.feeler).toBe('accepted')
  const broken = weeksLater({ ...peace, chronicle: [...peace.chronicle, raid] }, 1)
  expect(broken.reds.feeler).toBe('refused')
  expect(broken.chronicle.some(h => h.kind === 'pledge-broken' && h.what === 'truce')).toBe(true)
})

test('between sessions the front waits for Moscow, unless what it hears is as bad as can be', () => {
  const talking = (alarm: number) => {
    const world = alarmed(alarm, 16)
    return weeksLater({ ...world, reds: { ...world.reds, phase: 'talk', phaseSince: 13 } }, 1)
  }
  expect(talking(800).reds.phase).toBe('talk')
  expect(talking(990).reds.phase).toBe('build-up')
})
