import { expect, test } from 'vitest'
import type { Many, Phrase } from '../../story/happenings/telling.ts'
import { happenings } from '../../story/happenings.ts'
import { people } from '../../story/people/index.ts'
import { places } from '../../story/places/index.ts'
import type { Content } from '../../story/schema/content.ts'
import type { Happening } from '../sim/happening.ts'
import type { World } from '../sim/world.ts'
import { hearsayOf } from './hearsay.ts'
import { namesOf } from './names.ts'
import { gapsOf, type Text } from './say.ts'
import { tell } from './tell.ts'
import { groupsOf, tellTogether } from './together.ts'

const names = namesOf({ places, people, districts: [] } as unknown as Content)
const world = { week: 5, bands: {}, chronicle: [], letters: [] } as unknown as World
const happened = (id: number, kind: Happening['kind'], more: Partial<Happening> = {}): Happening => ({
  id,
  week: 5,
  kind,
  causes: [],
  witnessed: true,
  ...more,
})
const ids = (news: readonly Happening[]) => groupsOf(news).map(group => group.map(({ id }) => id))

test('nothing is lost by telling things together, and nothing is told twice', () => {
  const news = [
    happened(0, 'looted', { band: 'bands/pasha', village: 'places/yavan' }),
    happened(1, 'villagers-died', { village: 'places/yavan', n: 2, what: 'looting', causes: [0] }),
    happened(2, 'river-rose', { place: 'places/rustaq', witnessed: false }),
    happened(3, 'seized', { person: 'people/ibrahim-bek' }),
    happened(4, 'river-rose', { place: 'places/norak', witnessed: false }),
  ]
  expect(ids(news)).toEqual([[0, 1], [2, 4], [3]])
})

test('what came of a thing is told in the same breath only where both were seen', () => {
  const yes = happened(0, 'asked-yes', { person: 'people/jabbar-bek', what: 'join' })
  const came = happened(1, 'joined', { person: 'people/jabbar-bek', n: 80, causes: [0] })
  expect(tellTogether([yes, came], world, names)).toBe(
    'Jabbar Bek will ride with us. He came in, with 80 men.',
  )
  expect(ids([yes, { ...came, witnessed: false }])).toEqual([[0], [1]])
})

test('several of a kind are one sentence, the same place counted once', () => {
  const fled = (id: number, village: 'yavan' | 'norak', n: number) =>
    happened(id, 'households-fled', { village: `places/${village}`, district: 'districts/lakai', n })
  expect(tellTogether([fled(0, 'yavan', 8), fled(1, 'norak', 1), fled(2, 'yavan', 3)], world, names)).toBe(
    'Households left for the river: 11 from Yavan and round it and one from Norak.',
  )
  expect(tellTogether([fled(0, 'yavan', 8), fled(2, 'yavan', 3)], world, names)).toMatch(/\b11 households\b/)
})

test('a line of several says who brought it, how old it is at most, and the doubt there is', () => {
  const report = (source: 'rider' | 'merchant', sure: 1 | 2 | 3) =>
    ({ id: 0, week: 5, of: 4, source, happening: 0, sure, wrong: false }) as const
  expect(hearsayOf([{ report: null, age: 0 }])).toBe('Seen by the riders')
  expect(
    hearsayOf([
      { report: report('rider', 3), age: 1 },
      { report: report('merchant', 1), age: 3 },
    ]),
  ).toBe('From a rider and from a merchant, the oldest 3 weeks old, not all of it certain')
})

test('ways to say the same have the same gaps, so that none can fail where another would do', () => {
  const phrases = (telling: (typeof happenings)[string]): readonly Phrase[] => [
    ...telling.told,
    ...(telling.ours ?? []),
    ...Object.values(telling.by ?? {}).flat(),
  ]
  for (const [kind, telling] of Object.entries(happenings))
    for (const phrase of phrases(telling!)) {
      if (!Array.isArray(phrase)) continue
      const gaps = (phrase as readonly Text[]).map(text => [...gapsOf(text)].sort().join())
      expect([kind, new Set(gaps).size]).toEqual([kind, 1])
    }
})

test('what is told week after week is told another way each time', () => {
  const hungry = (week: number) => tell(happened(0, 'hungry', { band: 'bands/pasha', week }), world, names)
  expect(new Set([0, 1, 2].map(hungry)).size).toBe(3)
  expect(hungry(3)).toBe(hungry(0))
})

test('every way to tell several has its list, and items that can be told', () => {
  for (const [kind, telling] of Object.entries(happenings))
    for (const many of Object.values<Many>(telling!.many ?? {})) {
      expect([kind, gapsOf(many.all)]).toEqual([kind, expect.arrayContaining(['list'])])
      expect([kind, many.each.length > 0]).toEqual([kind, true])
    }
})

test('one deed is told once, though it was an answer and a public act', () => {
  const answer = happened(0, 'feeler-answered', { what: 'refused' })
  const act = happened(1, 'declared', { what: 'refuse-feeler', place: 'places/yavan' })
  expect(ids([answer, act])).toEqual([[0, 1]])
  expect(tellTogether([answer, act], world, names)).toBe('The Pasha refused the other side’s offer of peace.')
  expect(ids([answer, { ...act, what: 'wear-robe' }])).toEqual([[0], [1]])
})

test('what befell the same place is told without naming it again', () => {
  const raid = happened(0, 'chief-raided', { person: 'people/togai-sari', village: 'places/yavan' })
  const dead = happened(1, 'villagers-died', { village: 'places/yavan', n: 2, what: 'raid', causes: [0] })
  expect(tellTogether([raid, dead], world, names)).toMatch(/Yavan.*\. 2 people were killed there\.$/)
  const elsewhere = { ...dead, village: 'places/norak' as const }
  expect(tellTogether([raid, elsewhere], world, names)).toContain('Norak')
})

test('of many who think better the heads of bands are named first, and the last only counted', () => {
  const hearts = people
    .slice(0, 7)
    .map(({ id }, n) => happened(n, 'favoured', { person: id, what: 'truth-told' }))
  const last = people[6]!.id
  const led = { ...world, bands: { 'bands/x': { leader: last, side: 'chiefs' } } } as unknown as World
  const told = tellTogether(hearts, led, names)
  expect(told).toContain(`: ${names.person(last)}`)
  expect(told).toMatch(/\(plain speaking\), and 2 others\.$/)
})

test('a long stay is told once, with its last count', () => {
  const stay = (id: number, n: number) =>
    happened(id, 'stayed', { band: 'bands/pasha', place: 'places/yavan', n })
  const told = tellTogether([stay(0, 22), stay(1, 26)], world, names)
  expect(told).toContain('26')
  expect(told).not.toMatch(/22|48/)
})

test('why men came, went or gave is put as it went', () => {
  const ours = (kind: Happening['kind'], what: string, n: number) =>
    tell(happened(0, kind, { band: 'bands/pasha', what, n }), world, names)
  expect(ours('joined', 'awe', 9)).toBe('9 men joined us, for the sake of the Caliph’s son-in-law.')
  expect(ours('left', 'mercy', 9)).toBe('9 men left us, let go out of mercy.')
  expect(ours('gave', 'grain:letter', 6)).toBe('6 days’ grain came to us, on the strength of a letter.')
  expect(ours('gave', 'rifles:gift', -6)).toBe('We gave 6 rifles as a gift.')
})
