// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Choice, Session } from '../session/types.ts'
import { Choices } from './choices.tsx'
import { DeskContext } from './deskContext.ts'
import type { Names } from './names.ts'
import { prefer } from './preferences.ts'

const choices: readonly Choice[] = [
  { id: 'a.pay', text: 'Pay her', locked: null, stake: 'The chest' },
  { id: 'a.send', text: 'Send her away', locked: 'The road is shut', stake: null },
  { id: 'a.wait', text: 'Say nothing', locked: null, stake: null },
]
const choose = vi.fn(() => Promise.resolve())
const session = { choose } as unknown as Session
let host: HTMLElement

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
  prefer({ keys: true })
  choose.mockClear()
  act(() =>
    render(
      <DeskContext.Provider value={{ session, names: {} as Names }}>
        <Choices choices={choices} hand="yusuf" />
      </DeskContext.Provider>,
      host,
    ),
  )
})
afterEach(() => {
  act(() => render(null, host))
  document.body.replaceChildren()
})

const press = async (key: string) => {
  await act(async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
}
const buttons = () => [...host.querySelectorAll('button')]

test('choices are buttons in a list, under the hand that decides', () => {
  expect(host.querySelectorAll('ol > li > button')).toHaveLength(3)
  expect(host.querySelector('h3')?.textContent).toBe('Yusuf’s hand')
  expect(host.querySelector('section')?.getAttribute('aria-labelledby')).toBe('hand')
})

test('a click takes an open choice', async () => {
  await act(async () => buttons()[2]!.click())
  expect(choose).toHaveBeenCalledExactlyOnceWith('a.wait')
})

test('a locked choice stays in reach with its reason and takes nothing', async () => {
  const locked = buttons()[1]!
  expect(locked.getAttribute('aria-disabled')).toBe('true')
  expect(locked.disabled).toBe(false)
  const about = document.getElementById(locked.getAttribute('aria-describedby')!)
  expect(about?.textContent).toContain('The road is shut')
  await act(async () => locked.click())
  await press('2')
  expect(choose).not.toHaveBeenCalled()
})

test('what is at stake belongs to its button', () => {
  const about = document.getElementById(buttons()[0]!.getAttribute('aria-describedby')!)
  expect(about?.textContent).toContain('The chest')
})

test('number keys choose, unless switched off or a paper lies on top', async () => {
  await press('1')
  expect(choose).toHaveBeenCalledExactlyOnceWith('a.pay')
  choose.mockClear()
  const paper = document.createElement('dialog')
  paper.setAttribute('open', '')
  document.body.append(paper)
  await press('1')
  paper.remove()
  await act(async () => prefer({ keys: false }))
  await press('1')
  expect(choose).not.toHaveBeenCalled()
})

test('while one answer is on its way a second is dropped', async () => {
  let finish = () => {}
  choose.mockImplementationOnce(() => new Promise<void>(done => (finish = done)))
  await press('1')
  await press('3')
  expect(choose).toHaveBeenCalledTimes(1)
  await act(async () => finish())
})
