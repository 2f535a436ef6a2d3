import { expect, test } from 'vitest'
import { after, deed, TINY, tiny } from '../fixtures.ts'
import { debtBehind, promisesOf } from './promises.ts'

const join = { kind: 'ask', person: 'people/berdi', what: 'join' } as const

test('what would be promised is told whether or not he would say yes, with what it quarrels with', () => {
  expect(promisesOf(tiny(), join, TINY)).toMatchObject([
    { to: 'people/berdi', what: 'hold-valley', against: [] },
  ])
  const promised = after(
    tiny(),
    deed({ kind: 'pledge', to: 'people/aslan', what: 'hold-valley', due: null, witnesses: [] }),
  )
  expect(promisesOf(promised, join, TINY)[0]!.against.map(p => p.to)).toEqual(['people/aslan'])
})

test('a promise of an order knows what was borrowed on it, a scene’s knows nothing', () => {
  const world = after(tiny({ men: 200, at: 'places/valley', grain: 0 }), {
    kind: 'take',
    district: 'districts/vale',
    goods: 'men',
  })
  expect(debtBehind(world, world.pledges[0]!)).toMatchObject({ kind: 'levied', what: 'men' })
  const scene = after(
    tiny(),
    deed({ kind: 'pledge', to: 'people/aslan', what: 'council', due: null, witnesses: [] }),
  )
  expect(debtBehind(scene, scene.pledges[0]!)).toBeNull()
})
