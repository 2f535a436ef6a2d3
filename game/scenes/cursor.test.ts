import { expect, test } from 'vitest'
import { Cursor, type Spot } from './cursor.ts'

const spots: readonly Spot[] = [
  { id: 'places/far', x: 200, y: 0 },
  { id: 'places/near', x: -10, y: 5 },
  { id: 'places/middling', x: 0, y: 80 },
]

test('it goes outward from the cross-hair, round and back', () => {
  const cursor = new Cursor()
  const next = () => cursor.step(1, () => spots)
  expect([next(), next(), next(), next()]).toEqual([
    'places/near',
    'places/middling',
    'places/far',
    'places/near',
  ])
  expect(cursor.step(-1, () => spots)).toBe('places/far')
})

test('the first step back is to the farthest', () => {
  expect(new Cursor().step(-1, () => spots)).toBe('places/far')
})

test('the order holds until the window has moved', () => {
  const cursor = new Cursor()
  cursor.step(1, () => spots)
  const elsewhere: readonly Spot[] = [{ id: 'places/other', x: 0, y: 0 }]
  expect(cursor.step(1, () => elsewhere)).toBe('places/middling')
  expect(cursor.at).toBe('places/middling')
  cursor.lift()
  expect(cursor.at).toBeNull()
  expect(cursor.step(1, () => elsewhere)).toBe('places/other')
  cursor.lift()
  expect(cursor.step(1, () => [])).toBeNull()
})
