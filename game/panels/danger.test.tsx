// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import type { Session } from '../session/types.ts'
import { begin } from '../sim/begin.ts'
import type { Happening } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import { DangerNote } from './danger.tsx'
import { DeskContext } from './deskContext.ts'
import { namesOf } from './names.ts'
import { signalOf } from './signal.ts'

const content = makeContent([])
const show = (world: World): string => {
  const session = { ...signalOf({ world }), content } as unknown as Session
  act(() =>
    render(
      <DeskContext.Provider value={{ session, names: namesOf(content) }}>
        <DangerNote />
      </DeskContext.Provider>,
      document.body,
    ),
  )
  return document.body.textContent ?? ''
}
afterEach(() => act(() => render(null, document.body)))

const happened = (id: number, over: Partial<Happening>): Happening => ({
  id,
  week: 20,
  kind: 'reds-phase',
  causes: [],
  witnessed: true,
  ...over,
})

test('it says what they were last said to be at and wait for, and lists what alarmed them under its weight', () => {
  const chronicle = [happened(0, { what: 'build-up' }), happened(1, { kind: 'declared', what: 'ultimatum' })]
  const text = show({ ...begin(content, 1), week: 24, chronicle })
  expect(text).toContain('troop trains were unloading at Karshi and Termez')
  expect(text).toContain('They wait for the trains.')
  expect(document.querySelectorAll('p')).toHaveLength(1)
  expect(document.querySelector('h4')?.textContent).toBe('What will have alarmed them most')
  expect(document.querySelectorAll('li')).toHaveLength(1)
})

test('before anything has been heard it says that nobody has told us, and before the ride nothing', () => {
  expect(show({ ...begin(content, 1), week: 3 })).toContain('Nobody has told us')
  expect(show(begin(content, 1))).toBe('')
})
