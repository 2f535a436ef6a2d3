import { expect, test } from 'vitest'
import { TINY, tiny, withBand } from '../fixtures.ts'
import { knownBands } from './known.ts'

const sighting = (world: ReturnType<typeof tiny>, band: string) =>
  knownBands(world, TINY).find(s => s.band === band)

test('his own he knows to a man, what is under his eyes in round numbers, the rest by hearsay', () => {
  const world = tiny({ men: 137, at: 'places/valley' })
  expect(sighting(world, 'bands/pasha')).toMatchObject({ men: 137, age: 0, sure: 3 })
  expect(sighting(world, 'bands/berdi')).toMatchObject({ men: 200, age: 0 })
  expect(sighting(world, 'bands/garrison-gate')).toMatchObject({ men: null })
  expect(sighting(world, 'bands/aslan')).toMatchObject({ at: 'places/hill', sure: 1 })
})

test('a column far off is where the last report put it, with the age of that report', () => {
  const column = {
    ...tiny().bands['bands/garrison-gate']!,
    id: 'bands/left-column' as const,
    task: { kind: 'camp' } as const,
  }
  const world = {
    ...tiny({ at: 'places/ford' }),
    week: 30,
    bands: { ...tiny({ at: 'places/ford' }).bands, 'bands/left-column': column },
  }
  expect(sighting(world, 'bands/left-column')).toBeUndefined()
  const h = {
    id: 0,
    week: 28,
    kind: 'column-marched' as const,
    band: 'bands/left-column' as const,
    place: 'places/gate' as const,
    causes: [],
    witnessed: false,
  }
  const report = {
    id: 0,
    week: 30,
    of: 28,
    source: 'rider' as const,
    happening: 0,
    sure: 2 as const,
    wrong: false,
  }
  expect(sighting({ ...world, chronicle: [h], reports: [report] }, 'bands/left-column')).toMatchObject({
    at: 'places/gate',
    age: 2,
    sure: 2,
  })
})

test('what hides is not seen', () => {
  const world = withBand(tiny({ at: 'places/valley' }), 'bands/berdi', { hidden: true })
  expect(sighting(world, 'bands/berdi')!.sure).toBe(1)
})
