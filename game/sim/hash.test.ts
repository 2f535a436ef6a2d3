import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tiny } from './fixtures.ts'
import { canonical, checksum, worldHash } from './hash.ts'

test('equal worlds have equal checksums, whatever the order of their keys', () => {
  const world = tiny()
  const turned = Object.fromEntries(Object.entries(world).reverse()) as unknown as typeof world
  expect(worldHash(turned)).toBe(worldHash(world))
  expect(worldHash({ ...world, week: world.week + 1 })).not.toBe(worldHash(world))
})

test('a checksum is 53 bits in hexadecimal and a text of its own', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(checksum(a)).toMatch(/^[0-9a-f]{14}$/)
      expect(checksum(a) === checksum(b)).toBe(a === b)
    }),
  )
})

test('canonical text is JSON that reads back to the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
