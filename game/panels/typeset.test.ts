import { expect, test } from 'vitest'
import { typeset } from './typeset.ts'

test.each([
  ['"He is here," he said. "Don\'t lose them."', '“He is here,” he said. “Don’t lose them.”'],
  ["the Pasha's riders' horses", 'the Pasha’s riders’ horses'],
  ['She said: "He said \'wait\'."', 'She said: “He said ‘wait’.”'],
  ['("Quite.")', '(“Quite.”)'],
  ['already “set” ‘well’', 'already “set” ‘well’'],
])('%s', (typed, set) => {
  expect(typeset(typed)).toBe(set)
})
