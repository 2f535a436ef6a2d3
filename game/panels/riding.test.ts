// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { busy } from './deskContext.ts'
import { laid, type MapHandle } from './mapSlot.ts'
import { prefer, readPreferences } from './preferences.ts'
import { faster, skipKey } from './rideBar.tsx'
import { breathe, followRides, riding, skip, weekMs } from './riding.ts'

const map = { zoom: vi.fn(), centre: vi.fn(), setPace: vi.fn() }

beforeEach(() => {
  vi.useFakeTimers()
  prefer({ motion: 'full', speed: 1 })
  busy.set(true)
  map.setPace.mockClear()
})
afterEach(() => {
  busy.set(false)
  laid.set(null)
  vi.useRealTimers()
})

/** Whether a promise has settled by now. */
async function settled(work: Promise<void>): Promise<boolean> {
  let done = false
  void work.then(() => {
    done = true
  })
  await vi.advanceTimersByTimeAsync(0)
  return done
}

followRides()

test('a week takes its time where it is watched, less at a higher speed, and next to none where nothing moves', async () => {
  laid.set(map as unknown as MapHandle)
  const slow = weekMs()
  const week = breathe()
  await vi.advanceTimersByTimeAsync(slow - 1)
  expect(await settled(week)).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await settled(week)).toBe(true)
  prefer({ speed: 4 })
  expect(weekMs()).toBe(slow / 4)
  expect(map.setPace.mock.lastCall?.[0]).toBeLessThanOrEqual(slow / 4)
  prefer({ motion: 'still', speed: 1 })
  const still = breathe()
  await vi.advanceTimersByTimeAsync(slow / 8)
  expect(await settled(still)).toBe(true)
})

test('skipping ends this week and every week after it at once, until the ride is over', async () => {
  laid.set(map as unknown as MapHandle)
  const week = breathe()
  skip()
  expect(await settled(week)).toBe(true)
  expect(map.setPace).toHaveBeenLastCalledWith(0)
  expect(await settled(breathe())).toBe(true)
  expect(await settled(breathe())).toBe(true)
  busy.set(false)
  expect(riding.now).toBe('no')
  expect(map.setPace.mock.lastCall?.[0]).toBeGreaterThan(0)
  busy.set(true)
  expect(await settled(breathe())).toBe(false)
})

test('Escape skips anywhere; the space bar only where it presses nothing else', () => {
  const button = document.createElement('button')
  expect(skipKey({ key: 'Escape', target: button })).toBe(true)
  expect(skipKey({ key: ' ', target: document.body })).toBe(true)
  expect(skipKey({ key: ' ', target: button })).toBe(false)
  expect(skipKey({ key: '1', target: document.body })).toBe(false)
})

test('the speed goes round in three steps and is kept', () => {
  expect([faster(1), faster(2), faster(4)]).toEqual([2, 4, 1])
  prefer({ speed: 2 })
  expect(readPreferences(localStorage.getItem('twenty-four-riders:preferences')).speed).toBe(2)
})
