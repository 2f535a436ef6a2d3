import { expect, test } from 'vitest'
import { parseCondition } from './condition.ts'

test.each([
  ['captive', { query: 'captive', args: [], op: '!=', value: 0 }],
  ['not captive', { query: 'captive', args: [], op: '=', value: 0 }],
  ['men >= 60', { query: 'men', args: [], op: '>=', value: 60 }],
  ['regard people/dovud > -20', { query: 'regard', args: ['people/dovud'], op: '>', value: -20 }],
  ['pledged people/dovud garm', { query: 'pledged', args: ['people/dovud', 'garm'], op: '!=', value: 0 }],
])('reads %s', (text, condition) => {
  expect(parseCondition(text)).toEqual({ ok: true, condition })
})

test.each(['wealth > 3', 'men', 'regard >= 3', 'men >=', 'men >= many', 'men >= 3 4', 'not men >= 3', 'at'])(
  'refuses %s',
  text => {
    // `men` alone is a fair question: any men at all.
    expect(parseCondition(text).ok).toBe(text === 'men')
  },
)
