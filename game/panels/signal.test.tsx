// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { signalOf, useWatched } from './signal.ts'

test('a listener hears every change until it stops watching', () => {
  const signal = signalOf(1)
  const heard: number[] = []
  const unwatch = signal.watch(now => heard.push(now))
  signal.set(2)
  unwatch()
  signal.set(3)
  expect(heard).toEqual([2])
  expect(signal.now).toBe(3)
})

test('a component draws again after a change, also one made while it was being drawn', () => {
  const signal = signalOf('first')
  let early = true
  function Shown() {
    const now = useWatched(signal)
    if (early) {
      early = false
      signal.set('second')
    }
    return <p>{now}</p>
  }
  const host = document.createElement('div')
  act(() => render(<Shown />, host))
  expect(host.textContent).toBe('second')
  act(() => signal.set('third'))
  expect(host.textContent).toBe('third')
})

test('a value that changes back to what it never showed is drawn too', () => {
  const signal = signalOf<string | null>('open')
  function Shown() {
    return <p>{useWatched(signal) ?? 'put away'}</p>
  }
  const host = document.createElement('div')
  act(() => render(<Shown />, host))
  act(() => signal.set(null))
  expect(host.textContent).toBe('put away')
})
