// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeContent } from '../../story/content.ts'
import type { Session, Snapshot } from '../session/types.ts'
import { begin } from '../sim/begin.ts'
import { step } from '../sim/step.ts'
import type { World } from '../sim/world.ts'
import { DeskContext } from './deskContext.ts'
import { laid, type MapHandle } from './mapSlot.ts'
import { namesOf } from './names.ts'
import { prefer } from './preferences.ts'
import Replay from './replay.tsx'

const content = makeContent([])
const worlds: World[] = [begin(content, 7)]
for (let week = 0; week < 6; week++) {
  const next = step(worlds.at(-1)!, { kind: 'week' }, content)
  if (!next.ok) throw new Error(next.why)
  worlds.push(next.world)
}
const last = worlds.length - 1

/** A session that stands in the last of the weeks and has all of them behind it. */
function aSession(mode: Snapshot['mode']): Session {
  const now = { mode, world: worlds[last], log: [], page: null } as unknown as Snapshot
  const past = { first: 0, last, work: () => true, at: (week: number) => worlds[week] ?? null }
  return { content, now, watch: () => () => undefined, past: () => past } as unknown as Session
}

const map = { zoom: vi.fn(), centre: vi.fn(), setPace: vi.fn(), playback: vi.fn() }
const picture = vi.fn(async () => new Blob(['x']))
let host: HTMLElement

function lay(mode: Snapshot['mode'] = 'orders'): void {
  act(() =>
    render(
      <DeskContext.Provider value={{ session: aSession(mode), names: namesOf(content), picture }}>
        <Replay id={null} />
      </DeskContext.Provider>,
      host,
    ),
  )
}
const shown = () => map.playback.mock.lastCall?.[0] as { world: World; record: number } | null
const button = (name: RegExp) =>
  [...host.querySelectorAll('button')].find(one => name.test(one.textContent ?? ''))!
const scrub = () => host.querySelector('input')!
const slideTo = (week: number) =>
  act(() => {
    scrub().value = String(week)
    scrub().dispatchEvent(new Event('input', { bubbles: true }))
  })

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms)
  })

beforeEach(() => {
  vi.useFakeTimers()
  host = document.createElement('div')
  document.body.append(host)
  prefer({ motion: 'full', speed: 1 })
  map.playback.mockClear()
  laid.set(map as unknown as MapHandle)
})
afterEach(() => {
  act(() => render(null, host))
  laid.set(null)
  document.body.replaceChildren()
  vi.useRealTimers()
})

test('any week behind can be slid to, and none ahead', () => {
  lay()
  slideTo(3)
  expect(shown()?.world).toBe(worlds[3])
  expect(shown()?.record).toBe(3)
  expect(scrub().getAttribute('aria-valuetext')).toMatch(/^Week 3, .*1921, .*1340/)
  expect(host.querySelector('.date-large')?.textContent).toBe('Week 3')
  expect(scrub().max).toBe(String(last))
  slideTo(30)
  expect(shown()?.world.week).toBe(last)
})

test('after the end the record goes on to its own last week, while the map stands still', () => {
  lay('ended')
  expect(scrub().max).toBe('39')
  slideTo(39)
  expect(shown()).toMatchObject({ record: 39 })
  expect(shown()?.world).toBe(worlds[last])
})

test('it plays week by week once asked to, pauses out of sight, and gives the map back', async () => {
  lay()
  slideTo(1)
  await pass(5000)
  expect(shown()?.world.week).toBe(1)
  act(() => button(/^Play/).click())
  await pass(1450)
  expect(shown()?.world.week).toBe(2)
  Object.defineProperty(document, 'hidden', { value: true, configurable: true })
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  Object.defineProperty(document, 'hidden', { value: false, configurable: true })
  await pass(5000)
  expect(shown()?.world.week).toBe(2)
  act(() => render(null, host))
  expect(map.playback).toHaveBeenLastCalledWith(null)
})

test('without a map the weeks are a list under the same scale', () => {
  laid.set('failed')
  lay()
  expect(host.querySelectorAll('.replay-list > li')).toHaveLength(last + 1)
  slideTo(2)
  expect(host.querySelector('[aria-current=step]')?.textContent).toMatch(/^Week 2/)
})

test('what goes wrong with the picture is said', async () => {
  picture.mockRejectedValueOnce(new Error('this browser gives no canvas of that size'))
  lay()
  await act(async () => button(/^Save/).click())
  expect(host.querySelector('[role=alert]')?.textContent).toContain('no canvas of that size')
})
