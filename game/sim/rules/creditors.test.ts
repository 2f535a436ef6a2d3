import { expect, test } from 'vitest'
import { after, deed, tiny, withRegard } from '../fixtures.ts'

const there = () => tiny({ men: 200, at: 'places/valley' })
const breaks = (to: `people/${string}` | `districts/${string}`, what: string) =>
  deed({ kind: 'break', to, what })

test('a word broken to a village sends home part of the men it gave, and says which word', () => {
  const levied = after(there(), { kind: 'take', district: 'districts/vale', goods: 'men' })
  const world = after(levied, breaks('districts/vale', 'home-by-harvest'))
  expect(levied.bands['bands/pasha']!.men - world.bands['bands/pasha']!.men).toBe(30)
  const gone = world.chronicle.find(h => h.kind === 'went-home')!
  expect(world.chronicle[gone.causes[0]!]!.kind).toBe('pledge-broken')
})

test('a chief to whom a word was broken sends a fifth of his riders home; one who is at home sends nobody', () => {
  const joined = after(withRegard(there(), 'people/berdi', 40), {
    kind: 'ask',
    person: 'people/berdi',
    what: 'join',
  })
  const before = joined.bands['bands/berdi']!.men
  const world = after(joined, breaks('people/berdi', 'hold-valley'))
  expect(world.bands['bands/berdi']!.men).toBe(before - Math.trunc(before / 5))
  const home = after(
    there(),
    deed({ kind: 'pledge', to: 'people/berdi', what: 'council', due: null, witnesses: [] }),
  )
  const still = after(home, breaks('people/berdi', 'council'))
  expect(still.bands['bands/berdi']!.men).toBe(home.bands['bands/berdi']!.men)
})
