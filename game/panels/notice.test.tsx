// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import type { Session } from '../session/types.ts'
import { begin, RULES_VERSION } from '../sim/begin.ts'
import type { World } from '../sim/world.ts'
import { DeskContext } from './deskContext.ts'
import { namesOf } from './names.ts'
import { OlderNotice } from './notice.tsx'
import { signalOf } from './signal.ts'

const content = makeContent([])
const show = (world: World): string => {
  const session = { ...signalOf({ world }), content } as unknown as Session
  act(() =>
    render(
      <DeskContext.Provider value={{ session, names: namesOf(content) }}>
        <OlderNotice />
      </DeskContext.Provider>,
      document.body,
    ),
  )
  return document.body.textContent ?? ''
}
afterEach(() => act(() => render(null, document.body)))

test('a campaign of earlier rules says that it goes on and what is closed, until it is put away', () => {
  expect(show({ ...begin(content, 1), rulesVersion: RULES_VERSION - 1 })).toContain('earlier rules')
  act(() => document.querySelector('button')!.click())
  expect(document.body.textContent).toBe('')
})

test('a campaign of these rules says nothing', () => {
  expect(show(begin(content, 1))).toBe('')
})
