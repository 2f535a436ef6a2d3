import { expect, test } from 'vitest'
import { AXES } from '../../../story/schema/person.ts'
import { distanceMoved, distanceWords, divides } from '../../../story/words/distance.ts'
import { after, deed, TINY, tiny } from '../fixtures.ts'
import { DISTANCES, distanceOf } from './distance.ts'

const world = tiny()

test('the man at the other pole is opposite, an orderly in the middle is not', () => {
  expect(distanceOf(world, TINY, 'people/aslan')).toEqual({
    word: 'opposite',
    first: { axis: 'ideology', side: 'ibrahim' },
    moved: 'same',
  })
  expect(distanceOf(world, TINY, 'people/orderly')).toMatchObject({
    word: 'apart',
    first: { side: 'past-him' },
  })
})

test('a throne promised brings the Emir’s friends nearer, and is told as nearer', () => {
  const promised = after(
    world,
    deed({ kind: 'pledge', to: 'people/aslan', what: 'throne-to-emir', due: null, witnesses: [] }),
  )
  const found = distanceOf(promised, TINY, 'people/aslan')
  expect(found?.moved).toBe('nearer')
  expect(found?.first?.axis).toBe('strategy')
})

test('a man of Enver’s own pole is left behind when the Pasha moves from it', () => {
  const stand = { ...world.pasha.stand, vision: 60 }
  const content = {
    ...TINY,
    people: TINY.people.map(p => (p.id === 'people/orderly' ? { ...p, stand: { ...world.pasha.stand } } : p)),
  }
  expect(distanceOf({ ...world, pasha: { ...world.pasha, stand } }, content, 'people/orderly')).toMatchObject(
    {
      first: { axis: 'vision', side: 'enver' },
      moved: 'further',
    },
  )
})

test('nobody is asked about what does not matter to him, and a stranger has no distance', () => {
  const flat = { ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 }
  const content = { ...TINY, people: TINY.people.map(p => ({ ...p, weights: flat })) }
  expect(distanceOf(world, content, 'people/aslan')).toBeNull()
  expect(distanceOf(world, TINY, 'people/nobody')).toBeNull()
})

test('every word of distance and every way to be divided has its sentence', () => {
  expect(Object.keys(distanceWords)).toEqual([...DISTANCES])
  expect(Object.keys(distanceMoved)).toEqual([...DISTANCES])
  for (const axis of AXES)
    expect(Object.keys(divides[axis])).toEqual(['ibrahim', 'past-him', 'short-of-him', 'enver'])
  for (const text of Object.values(divides).flatMap(sides => Object.values(sides)))
    expect(text).toContain('{they}')
})
