import { expect, test } from 'vitest'
import { typeset } from './typeset.ts'

test.each([
  [`"Don't lose them," he said.`, '“Don’t lose them,” he said.'],
  [`He said, "Go." And "stay."`, 'He said, “Go.” And “stay.”'],
  [`"'Go,' he says," I wrote.`, '“‘Go,’ he says,” I wrote.'],
  [`She said "'No.'"`, 'She said “‘No.’”'],
  [`the riders' horses ("ours")`, 'the riders’ horses (“ours”)'],
  ['nothing to set', 'nothing to set'],
  ['already “set” ‘well’', 'already “set” ‘well’'],
  [`"What I—" He stopped.`, '“What I—” He stopped.'],
  [`in the '20s, 'tis said`, 'in the ’20s, ’tis said'],
])('%s', (straight, set) => {
  expect(typeset(straight)).toBe(set)
})
