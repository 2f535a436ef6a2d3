import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { claims } from '../../story/claims/index.ts'
import { decisions } from '../../story/decisions/index.ts'
import { history } from '../../story/history.ts'
import { people } from '../../story/people/index.ts'
import type { Claim } from '../../story/schema/claim.ts'
import { RULES } from '../../story/style.ts'
import { builtBibliography, withSeeds } from './built.ts'
import { faultsOf, textsOf } from './faults.ts'
import { shelf } from './shelf.ts'
import { shownFrom, weeksOf } from './weeks.ts'

const folder = new URL('../../story/claims/', import.meta.url)

describe('the register', () => {
  it('has nothing the build refuses', () => {
    expect(claims.flatMap(claim => faultsOf(claim, shelf).map(fault => `${claim.id}: ${fault}`))).toEqual([])
  })

  it('keeps every claim at its address, once', () => {
    const topics = readdirSync(folder).filter(name => name !== 'index.ts')
    const ids = claims.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...new Set(ids.map(id => `${id.slice('claims/'.length).split('.')[0]}.ts`))].sort()).toEqual(
      topics.sort(),
    )
    for (const id of ids) expect(id).toMatch(/^claims\/[a-z0-9-]+\.[a-z0-9-]+$/)
  })

  it('spells names as the game does', () => {
    const spellings = RULES.filter(({ id }) => id.startsWith('spelling-'))
    const wrong = claims.flatMap(claim =>
      spellings.flatMap(rule => {
        const found = textsOf(claim)
          .map(text => rule.pattern.exec(text))
          .find(Boolean)
        return found ? [`${claim.id}: '${found[0]}', write ${rule.instead}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  it('has claims for every person the record knows', () => {
    const named = new Set<string>(claims.flatMap(({ who }) => [...who]))
    expect(
      people.filter(({ basis, id }) => basis === 'documented' && !named.has(id)).map(({ id }) => id),
    ).toEqual([])
  })

  it('holds the year, and the year is sure of its two ends', () => {
    const at = (week: number) => history.filter(({ weeks }) => weeks[0] === week && weeks[1] === week)
    expect(at(39).some(({ date, enver }) => date === '1922-08-04' && enver === 'places/chagan')).toBe(true)
    expect(at(1).some(({ date }) => date.startsWith('1921-11-0'))).toBe(true)
    expect(history.length).toBeGreaterThanOrEqual(70)
  })
})

describe('the decision points', () => {
  it('are thirty-four, each with claims that exist and more than one thing that could have been done instead', () => {
    const known = new Set<string>(claims.map(({ id }) => id))
    expect(decisions).toHaveLength(34)
    for (const { id, when, instead, claims: borne } of decisions) {
      expect(() => weeksOf(when), id).not.toThrow()
      expect(instead.length, id).toBeGreaterThan(1)
      expect(borne.length, id).toBeGreaterThan(1)
      expect(
        borne.filter(claim => !known.has(claim)),
        id,
      ).toEqual([])
    }
  })
})

describe('the built bibliography and the tables of the five texts', () => {
  it('are what a rebuild makes, to the byte', () => {
    const read = (path: string) => readFileSync(new URL(`../../story/${path}`, import.meta.url), 'utf8')
    expect(builtBibliography()).toBe(read('sources/built.txt'))
    expect(withSeeds(read('README.md'))).toBe(read('README.md'))
  })
})

describe('weeks', () => {
  it('come from EDTF dates', () => {
    expect(weeksOf('1921-11-08')).toEqual([1, 1])
    expect(weeksOf('1922-08-04')).toEqual([39, 39])
    expect(weeksOf('1921-10')).toEqual([0, 0])
    expect(() => weeksOf('4 August')).toThrow()
  })

  it('keep a claim back until the last week in which it may lie', () => {
    const line = { weeks: [13, 16], place: null, enver: null } as const
    expect(shownFrom({ when: '1922-02', line })).toBe(16)
    expect(shownFrom({ when: '1922-02' })).toBe(17)
    expect(shownFrom({ when: 'standing' })).toBe(0)
    expect(shownFrom({ when: '1996-08-04' })).toBe(40)
  })
})

describe('what the build refuses', () => {
  const good: Claim = {
    id: 'claims/x.y',
    says: 'Dushanbe fell.',
    when: '1922-02',
    where: ['places/dushanbe'],
    who: [],
    confidence: 'attested',
    for: [
      { source: 'sources/hovannisian-1973', says: 'Says so.' },
      { source: 'sources/lee-2018', says: 'Says so too.' },
    ],
    against: [],
    rival: '',
    judgement: 'We take it so. The game uses it.',
    mind: 'A paper of the garrison.',
  }
  const faults = (change: Partial<Claim>) => faultsOf({ ...good, ...change }, shelf).join('\n')

  it('takes a good claim', () => expect(faults({})).toBe(''))
  it.each<[string, Partial<Claim>, RegExp]>([
    [
      'an unknown source',
      { for: [{ source: 'sources/nobody', says: 'x' }] },
      /unknown source 'sources\/nobody'/,
    ],
    ['no source', { for: [] }, /without a source/],
    [
      'one study called attested',
      { for: [{ source: 'sources/hovannisian-1973', says: 'Says so.' }] },
      /rests on one source/,
    ],
    ['an unknown person', { who: ['people/nobody'] }, /unknown person/],
    ['an unknown place', { where: ['places/atlantis'] }, /unknown place/],
    ['a date that is none', { when: 'in spring' }, /no EDTF date/],
    ['a dispute without its rival', { confidence: 'disputed' }, /no rival/],
    ['a silence not searched', { confidence: 'unsourced', for: [] }, /searched/],
    ['a weak attestation', { for: [{ source: 'sources/yetkin', says: 'x' }] }, /rests on one source/],
    ['a judgement of one sentence', { judgement: 'So.' }, /two sentences/],
    ['a later day told early', { when: '1921-11', rival: 'It was 22 June 1922.' }, /later day/],
    ['the end told early', { when: 'standing', rival: "After Enver's death it changed." }, /how it ended/],
    ['weeks outside the date', { line: { weeks: [20, 21], place: null, enver: null } }, /outside/],
  ])('%s', (_, change, why) => expect(faults(change)).toMatch(why))
})
