import { expect, test } from 'vitest'
import { after, deed, refused, tiny, withRegard } from '../fixtures.ts'

const release = { kind: 'ask', person: 'people/berdi', what: 'release' } as const
const owing = () =>
  after(
    tiny({ at: 'places/valley' }),
    deed({ kind: 'pledge', to: 'people/berdi', what: 'republic', due: null, witnesses: [] }),
  )

test('a friend makes a present of what he is owed, and it leans no way any more', () => {
  const world = after(withRegard(owing(), 'people/berdi', 60), release)
  expect(world.pledges[0]!.state).toBe('released')
  expect(world.pasha.stand.vision).toBe(-100)
  const told = world.chronicle.find(h => h.kind === 'pledge-released')!
  expect(told.causes.map(id => world.chronicle[id]!.kind)).toEqual(['pledged', 'asked-yes'])
})

test('one who is no friend holds him to it, and nobody can forgive what is not owed', () => {
  expect(after(withRegard(owing(), 'people/berdi', 20), release).pledges[0]!.state).toBe('open')
  expect(refused(withRegard(tiny({ at: 'places/valley' }), 'people/berdi', 60), release)).toBe(
    'no-such-pledge',
  )
})
