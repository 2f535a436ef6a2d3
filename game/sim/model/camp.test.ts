import { expect, test } from 'vitest'
import { tiny, tinyTurn } from '../fixtures.ts'
import { hearersInCamp } from './camp.ts'

test('those in camp hear what is promised there, but not the man it is promised to, nor anybody elsewhere', () => {
  const here = hearersInCamp(tinyTurn(tiny({ at: 'places/valley' })), 'people/berdi')
  expect(here).toContain('people/friend')
  expect(here).toContain('people/orderly')
  expect(here).not.toContain('people/berdi')
  expect(here).not.toContain('people/aslan')
  expect(here).not.toContain('people/colonel')
})
