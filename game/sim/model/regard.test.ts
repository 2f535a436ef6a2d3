import fc from 'fast-check'
import { expect, test } from 'vitest'
import { after, deed, TINY, tiny, tinyTurn, weeksLater } from '../fixtures.ts'
import { groundsOf } from './regard.ts'

const aslan = TINY.people.find(p => p.id === 'people/aslan')!

test('regard is the sum of its grounds, kept within a hundred either way', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('spoils', 'insult', 'gift', 'levy'), { maxLength: 8 }),
      fc.boolean(),
      (whys, kind) => {
        let world = tiny()
        for (const why of whys)
          world = after(world, deed({ kind: kind ? 'favour' : 'slight', person: 'people/aslan', why }))
        const sum = groundsOf(tinyTurn(world), aslan).reduce((total, ground) => total + ground.weight, 0)
        expect(world.people['people/aslan']!.regard).toBe(Math.max(-100, Math.min(100, sum)))
      },
    ),
    { numRuns: 40 },
  )
})

test('before any deed he thinks what his record says, and words towards his pole please him', () => {
  expect(tiny().people['people/aslan']!.regard).toBe(-20)
  const sworn = after(tiny(), deed({ kind: 'declare', act: 'oath-to-emir' }))
  expect(sworn.people['people/aslan']!.regard).toBeGreaterThan(-20)
  const titled = after(sworn, deed({ kind: 'declare', act: 'title-commander' }))
  expect(titled.people['people/aslan']!.regard).toBeLessThan(sworn.people['people/aslan']!.regard)
})

test('gratitude fades, an offence does not', () => {
  const both = after(
    after(tiny({ at: 'places/start' }), deed({ kind: 'favour', person: 'people/aslan', why: 'gift' })),
    deed({ kind: 'slight', person: 'people/aslan', why: 'insult' }),
  )
  const later = weeksLater(both, 4)
  expect(later.people['people/aslan']!.grounds).toMatchObject({ gift: 4, insult: -10 })
})
