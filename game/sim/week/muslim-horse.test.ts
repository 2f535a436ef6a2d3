import { expect, test } from 'vitest'
import { makeContent } from '../../../story/content.ts'
import { begin } from '../begin.ts'
import { openTurn } from '../turn.ts'
import type { World } from '../world.ts'
import { openOffensive } from './columns.ts'
import { musterMuslimHorse } from './muslim-horse.ts'

const CONTENT = makeContent([])
const given = (world: World, concessions: number): World => ({
  ...world,
  districts: Object.fromEntries(
    Object.entries(world.districts).map(([id, state]) => [id, { ...state, concessions }]),
  ),
})

test('Muslim horse joins a column once, when what was given back can be believed', () => {
  const start = begin(CONTENT, 7)
  const turn = openTurn(
    { ...start, week: 32, reds: { ...start.reds, phase: 'offensive', gathered: 6000 } },
    CONTENT,
  )
  openOffensive(turn)
  const column = () => turn.world.bands['bands/left-column']!
  const before = column()
  musterMuslimHorse(turn)
  expect(column()).toEqual(before)
  turn.world = given(turn.world, 60)
  musterMuslimHorse(turn)
  musterMuslimHorse(turn)
  expect(turn.happened.filter(h => h.kind === 'muslim-horse')).toHaveLength(1)
  expect(column().horses - before.horses).toBe(column().men - before.men)
  expect(column().men).toBeGreaterThan(before.men)
})
