import { expect, test } from 'vitest'
import { after, deed, refused, tiny } from '../fixtures.ts'

const promised = () =>
  after(
    tiny(),
    deed({ kind: 'pledge', to: 'people/berdi', what: 'council', due: null, witnesses: ['people/friend'] }),
  )

test('kept, it is worth more than given; broken, it costs twice, to all who heard it', () => {
  const kept = after(promised(), deed({ kind: 'keep', to: 'people/berdi', what: 'council' }))
  const broken = after(promised(), deed({ kind: 'break', to: 'people/berdi', what: 'council' }))
  expect(kept.people['people/berdi']!.grounds['kept-word']).toBe(14)
  expect(broken.people['people/berdi']!.grounds['broken-word']).toBe(-24)
  expect(broken.people['people/friend']!.grounds['broken-word']).toBe(-12)
  const told = broken.chronicle.find(h => h.kind === 'pledge-broken')!
  expect(broken.chronicle[told.causes[0]!]!.kind).toBe('pledged')
})

test('what was never promised can be neither kept nor broken', () => {
  expect(refused(tiny(), deed({ kind: 'keep', to: 'people/berdi', what: 'council' }))).toBe('no-such-pledge')
})
