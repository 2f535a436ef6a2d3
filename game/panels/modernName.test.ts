import { expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import { modernName } from './modernName.ts'

test('a present-day name is taken apart from its country', () => {
  expect(modernName('Denov (UZ)')).toEqual({ name: 'Denov', country: 'UZ', lang: 'uz-Latn' })
  expect(modernName('Darband, Boysun d. (UZ)')?.name).toBe('Darband, Boysun d.')
  expect(modernName('(drowned by Nurek reservoir)')).toEqual({
    name: 'drowned by Nurek reservoir',
    country: null,
    lang: null,
  })
  expect(modernName('')).toBeNull()
})

test('no place of the sheet keeps a bracketed country in its name', () => {
  for (const { names } of makeContent([]).places)
    expect(modernName(names.modern)?.name ?? '').not.toMatch(/\((UZ|TJ|AF|TM)\)/)
})
