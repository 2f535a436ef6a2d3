import { expect, test } from 'vitest'
import { tiny, tinyTurn } from '../fixtures.ts'
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
