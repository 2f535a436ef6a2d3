import { expect, test } from 'vitest'
import { hashOf, readHash } from './route.ts'

test.each([
  ['#ledger', { paper: 'ledger', id: null }],
  ['#/ledger', { paper: 'ledger', id: null }],
  ['#people/ibrahim-bek', { paper: 'people', id: 'people/ibrahim-bek' }],
  ['#place/dushanbe', { paper: 'atlas', id: 'places/dushanbe' }],
  ['#/places/dushanbe', { paper: 'atlas', id: 'places/dushanbe' }],
  ['#districts/lakai', { paper: 'atlas', id: 'districts/lakai' }],
  ['#/sources/a+b', { paper: 'sources', id: 'sources/a+b' }],
  ['#/replay', { paper: 'replay', id: null }],
  ['#/replay/12', { paper: 'replay', id: '12' }],
  ['#people', { paper: 'people', id: null }],
  ['#page', null],
  ['', null],
])('%s opens %o', (hash, open) => {
  expect(readHash(hash)).toEqual(open)
})

test('what a link writes is read back', () => {
  expect(readHash(hashOf('people', 'people/dovud'))).toEqual({ paper: 'people', id: 'people/dovud' })
  expect(readHash(hashOf('settings'))).toEqual({ paper: 'settings', id: null })
})
