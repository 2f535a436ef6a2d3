import { expect, test } from 'vitest'
import { after, refused, tiny, weeksLater } from '../fixtures.ts'

const muster = (how: 'gather' | 'disperse') => ({ kind: 'muster', band: 'bands/pasha', how }) as const

test('volunteers come by what the villages think, and not again the week after', () => {
  const gathered = after(tiny({ at: 'places/hill', men: 40 }), muster('gather'))
  expect(gathered.bands['bands/pasha']!.men).toBe(40 + 216)
  expect(refused(gathered, muster('gather'))).toBe('too-soon')
  expect(refused(tiny({ at: 'places/gate' }), muster('gather'))).toBe('nothing-to-take')
})

test('dispersed, a band is out of sight, smaller and looser; gathering brings it back into view', () => {
  const gone = after(tiny({ men: 200, order: 40 }), muster('disperse'))
  expect(gone.bands['bands/pasha']).toMatchObject({ hidden: true, men: 160, order: 32 })
  expect(refused(gone, muster('disperse'))).toBe('already-hidden')
  expect(after(gone, muster('gather')).bands['bands/pasha']!.hidden).toBe(false)
  expect(weeksLater(gone, 1).bands['bands/pasha']!.hidden).toBe(true)
})
