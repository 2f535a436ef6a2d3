import { expect, test } from 'vitest'
import { fixtureStory } from '../../scripts/ink/fixtures.ts'
import { aSession } from './fixtures.ts'
import { type EarlyClicks, hasAnswered, takeOver } from './queue.ts'

const { scenes, loadAct } = fixtureStory()

test('answers given to the printed page are given to the campaign, in order', async () => {
  const page: EarlyClicks = { Q: ['fixture_stable.buy', 'fixture_stable.leave', 'fixture_stable.write'] }
  const { session } = aSession(scenes, loadAct)
  expect(hasAnswered(page)).toBe(true)
  await takeOver(session, 9, page)
  expect(session.now.world.seed).toBe(9)
  expect(Object.keys(session.now.world.chosen)).toEqual(['fixture_stable.buy', 'fixture_stable.write'])
  expect(page).toEqual({ Q: [], live: true })
})

test('an unanswered page begins at its first decision', async () => {
  const page: EarlyClicks = {}
  const { session } = aSession(scenes, loadAct)
  expect(hasAnswered(page)).toBe(false)
  await takeOver(session, 9, page)
  expect(session.now.page?.knot).toBe('fixture_stable.hay')
  expect(page.live).toBe(true)
})
