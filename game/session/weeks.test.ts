import { expect, test, vi } from 'vitest'
import type { Command } from '../sim/command.ts'
import { type Campaign, newCampaign, send } from './campaign.ts'
import { aWorld, someContent, someRules } from './fixtures.ts'
import { keepWeeks } from './weeks.ts'

const content = someContent([])
const week: Command = { kind: 'week' }
const drill: Command = { kind: 'drill', band: 'bands/pasha' }

function ridden(...commands: readonly Command[]): Campaign {
  return commands.reduce((campaign, command) => {
    const done = send(campaign, command, content, someRules)
    if (!done.ok) throw new Error(done.why)
    return done.campaign
  }, newCampaign(aWorld()))
}

/** A clock that a millisecond passes on with every look. */
function ticking(): () => number {
  let now = 0
  return () => now++
}

test('every week is as its last command left it', () => {
  const past = keepWeeks(content, someRules, ticking())(ridden(drill, week, drill, drill, week))
  expect(past.work(1000)).toBe(true)
  expect([past.first, past.last]).toEqual([0, 2])
  expect([0, 1, 2].map(n => past.at(n)?.bands['bands/pasha']?.men)).toEqual([25, 27, 27])
  expect(past.at(3)).toBeNull()
})

test('work is done in slices, and what was done is not done again', () => {
  const step = vi.fn(someRules.step)
  const of = keepWeeks(content, { ...someRules, step }, ticking())
  const campaign = ridden(week, drill, week)
  const past = of(campaign)
  expect(past.work(1)).toBe(false)
  expect(step).toHaveBeenCalledTimes(1)
  expect(past.at(1)?.week).toBe(1)
  expect(past.work(1000)).toBe(true)
  expect(step).toHaveBeenCalledTimes(3)
  const longer = send(campaign, drill, content, someRules)
  if (!longer.ok) throw new Error(longer.why)
  expect(of(longer.campaign).work(1000)).toBe(true)
  expect(step).toHaveBeenCalledTimes(4)
})

test('another log begins afresh', () => {
  const of = keepWeeks(content, someRules, ticking())
  of(ridden(week, drill, week)).work(1000)
  const other = of(ridden(drill, drill, week))
  expect(other.at(0)?.bands['bands/pasha']?.men).toBe(24)
  other.work(1000)
  expect(other.at(0)?.bands['bands/pasha']?.men).toBe(26)
  expect(other.at(2)).toBeNull()
})
