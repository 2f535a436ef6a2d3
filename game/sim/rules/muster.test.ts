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

test('most of those who were sent home come to the next call, fewer the longer they have been there, and once only', () => {
  const away = after(
    tiny({ men: 500, horses: 500, rifles: 300, grain: 28, at: 'places/gate' }),
    muster('disperse'),
  )
  expect(away.bands['bands/pasha']).toMatchObject({ men: 400, horses: 400, rifles: 400 - 100 })
  const soon = after(away, muster('gather'))
  expect(soon.bands['bands/pasha']!.men).toBe(400 + 60)
  expect(refused(soon, muster('gather'))).toBe('too-soon')
  const late = { ...away, week: away.week + 5 }
  expect(after(late, muster('gather')).bands['bands/pasha']!.men).toBe(400 + 40)
})
