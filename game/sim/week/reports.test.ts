import { expect, test } from 'vitest'
import { tiny, tinyTurn } from '../fixtures.ts'
import type { Happening } from '../happening.ts'
import { bringNews } from './reports.ts'

const news = (week: number, place: `places/${string}`) => {
  const world = tiny({ at: 'places/bank' })
  const h = { id: 0, week: 2, kind: 'siege-begun' as const, place, causes: [], witnessed: false }
  const turn = tinyTurn({ ...world, week, chronicle: [h] })
  bringNews(turn)
  return turn.world.reports
}

test('news is as old as the road is long, says who brings it and how sure it is', () => {
  expect(news(2, 'places/gate')).toEqual([])
  const late = [4, 5].flatMap(week => news(week, 'places/gate'))
  expect(late.length).toBeGreaterThan(0)
  for (const report of late) {
    expect(report.of).toBe(2)
    expect([1, 2, 3]).toContain(report.sure)
    if (report.wrong) expect(report.sure).toBe(1)
  }
})

test('what he saw himself is no report', () => {
  const world = tiny()
  const seen = {
    id: 0,
    week: 3,
    kind: 'siege-begun' as const,
    place: 'places/gate' as const,
    causes: [],
    witnessed: true,
  }
  const turn = tinyTurn({ ...world, chronicle: [seen] })
  bringNews(turn)
  expect(turn.world.reports).toEqual([])
})

/** What is reported over some weeks of happenings nobody saw, newest last. */
const reported = (chronicle: readonly Happening[], weeks = 6) => {
  const turn = tinyTurn({ ...tiny({ at: 'places/bank' }), week: 2, chronicle })
  for (let i = 0; i < weeks; i++) {
    bringNews(turn)
    turn.world = { ...turn.world, week: turn.world.week + 1 }
  }
  return turn.world.reports.map(report => report.happening)
}
const unseen = (id: number, kind: Happening['kind'], more: Partial<Happening> = {}): Happening => ({
  id,
  week: 2,
  kind,
  causes: [],
  witnessed: false,
  ...more,
})

test('nobody rides to tell him what two others whisper to each other, nor twice of one flight', () => {
  const letters = Array.from({ length: 12 }, (_, id) =>
    unseen(id, 'letter-came', { person: 'people/berdi', what: id % 2 === 0 ? 'against-the-pasha' : 'join' }),
  )
  const heard = reported(letters)
  expect(heard.length).toBeGreaterThan(0)
  expect(heard.every(id => id % 2 === 1)).toBe(true)
  const fled = Array.from({ length: 12 }, (_, id) =>
    unseen(id, 'households-fled', { district: 'districts/vale', n: 8 }),
  )
  expect(reported(fled, 3)).toHaveLength(1)
})

test('the rider who tells of a raid tells of the dead as well', () => {
  const pairs = Array.from({ length: 40 }, (_, id) =>
    id % 2 === 0
      ? unseen(id, 'chief-raided', { person: `people/p${id}`, place: 'places/gate' })
      : unseen(id, 'villagers-died', { place: 'places/gate', n: 2, what: 'raid', causes: [id - 1] }),
  )
  const heard = new Set(reported(pairs))
  expect(heard.size).toBeGreaterThan(4)
  for (const id of heard) expect(heard.has(id % 2 === 0 ? id + 1 : id - 1)).toBe(true)
})
