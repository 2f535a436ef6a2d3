// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Asked, listen } from './gestures.ts'

let element: HTMLElement
let stop: () => void
const asked = {
  drag: vi.fn(),
  fling: vi.fn(),
  zoom: vi.fn(),
  tap: vi.fn(() => false),
  ground: vi.fn(),
  press: vi.fn(),
  hover: vi.fn(),
  leave: vi.fn(),
  held: vi.fn(),
} satisfies Asked

beforeEach(() => {
  vi.useFakeTimers()
  element = document.createElement('div')
  element.setPointerCapture = () => undefined
  document.body.append(element)
  stop = listen(element, asked)
  for (const one of Object.values(asked)) one.mockClear()
  asked.tap.mockReturnValue(false)
})
afterEach(() => {
  stop()
  element.remove()
  vi.useRealTimers()
})

let clock = 1000
function send(kind: string, pointerType: string, x = 50, y = 60): void {
  const event = new Event(kind, { bubbles: true, cancelable: true })
  Object.assign(event, { pointerType, pointerId: 1, button: 0, clientX: x, clientY: y })
  Object.defineProperty(event, 'timeStamp', { value: clock })
  element.dispatchEvent(event)
}
const tap = (pointerType: string) => {
  send('pointerdown', pointerType)
  send('pointerup', pointerType)
}

test('a tap on something is told at once, and its ground is not', () => {
  asked.tap.mockReturnValue(true)
  tap('mouse')
  vi.advanceTimersByTime(1000)
  expect(asked.tap).toHaveBeenCalledExactlyOnceWith(50, 60, false)
  expect(asked.ground).not.toHaveBeenCalled()
})

test('a tap on the ground waits for a second one, which zooms instead', () => {
  tap('mouse')
  expect(asked.ground).not.toHaveBeenCalled()
  clock += 1000
  vi.advanceTimersByTime(1000)
  expect(asked.ground).toHaveBeenCalledTimes(1)
  clock += 1000
  tap('mouse')
  clock += 100
  vi.advanceTimersByTime(100)
  tap('mouse')
  vi.advanceTimersByTime(1000)
  expect(asked.zoom).toHaveBeenCalledTimes(1)
  expect(asked.ground).toHaveBeenCalledTimes(1)
  clock += 5000
})

test('a finger that rests presses, and lifts without a tap; one that moves does neither', () => {
  send('pointerdown', 'touch')
  vi.advanceTimersByTime(600)
  expect(asked.press).toHaveBeenCalledExactlyOnceWith(50, 60)
  send('pointerup', 'touch')
  expect(asked.tap).not.toHaveBeenCalled()
  send('pointerdown', 'touch')
  send('pointermove', 'touch', 90, 60)
  vi.advanceTimersByTime(600)
  send('pointerup', 'touch', 90, 60)
  expect(asked.press).toHaveBeenCalledTimes(1)
  expect(asked.drag).toHaveBeenCalled()
  expect(asked.tap).not.toHaveBeenCalled()
})

test('a resting mouse is no long press, and only a mouse hovers', () => {
  send('pointermove', 'mouse')
  send('pointermove', 'touch')
  expect(asked.hover).toHaveBeenCalledTimes(1)
  send('pointerdown', 'mouse')
  vi.advanceTimersByTime(900)
  expect(asked.press).not.toHaveBeenCalled()
  expect(asked.held).toHaveBeenLastCalledWith(true)
  send('pointerup', 'mouse')
  expect(asked.held).toHaveBeenLastCalledWith(false)
})
