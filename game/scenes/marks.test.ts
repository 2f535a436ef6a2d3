import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import { begin } from '../sim/begin.ts'
import type { World } from '../sim/world.ts'
import { recordedWay } from './ghost.ts'
import { pencilled, standsOf } from './marks.ts'
import type { Sheet } from './sheet.ts'

const content = makeContent([])
const sheet = JSON.parse(
  readFileSync(new URL('../../assets/map/sheet.json', import.meta.url), 'utf8'),
) as Sheet

test('a date is pencilled as a staff officer would', () => {
  expect(pencilled(1)).toBe('8.xi')
  expect(pencilled(15)).toBe('14.ii')
})

test('the record is never ahead of the week', () => {
  for (let week = 0; week <= 44; week++) {
    const way = new Set(recordedWay(content, week))
    const known = content.history.filter(({ weeks }) => weeks[1] <= week).map(({ enver }) => enver)
    for (const place of way) expect(known, `${place} in week ${week}`).toContain(place)
  }
})

test('the map marks only what the Pasha knows of, and his own first', () => {
  const world: World = begin(content, 7)
  const stands = standsOf(world, content, sheet)
  expect(stands[0]?.band).toBe('bands/pasha')
  const hidden = Object.values(world.bands).filter(band => band.side !== 'pasha' && band.hidden)
  for (const { band, mark } of stands)
    if (hidden.some(({ id }) => id === band)) expect(mark.sure, band).toBe(false)
})
