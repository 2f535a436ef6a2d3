import { describe, expect, it } from 'vitest'
import { claims } from '../claims/index.ts'
import { sources } from '../sources/index.ts'
import { afterlives, deaths, debrief, memory, unknown } from './index.ts'

const ids = new Set<string>([...sources, ...claims].map(one => one.id))
const chapters = [...afterlives, ...memory, unknown]
const passages = chapters.flatMap(chapter => chapter.paragraphs)

describe('the epilogue', () => {
  it('gives at least seven accounts of the death, each with its teller and what speaks against it', () => {
    expect(deaths.length).toBeGreaterThanOrEqual(7)
    for (const account of deaths) {
      const { teller, written, readers, says, against } = account
      for (const field of [teller, written, readers, says, against]) expect(field, account.id).not.toBe('')
    }
  })

  it('never tells the avenger as a fact', () => {
    const told = deaths.filter(account => /avenger|Ghazi/i.test(account.title))
    expect(told.map(account => account.confidence)).toEqual(['disputed', 'disputed'])
  })

  it('cites a source for every paragraph that claims one', () => {
    for (const passage of [...passages, ...deaths]) {
      for (const cite of passage.cites) expect(ids).toContain(cite)
      if (passage.confidence !== 'unsourced') expect(passage.cites.length).toBeGreaterThan(0)
    }
  })

  it('says what Armenia paid and keeps his last year out of that account', () => {
    const armenia = memory.find(chapter => chapter.id === 'armenia')
    const words = armenia?.paragraphs.map(passage => passage.text).join(' ') ?? ''
    expect(words).toMatch(/Kars, Ardahan/)
    expect(words).toMatch(/5 million|five million gold/)
    expect(words).toMatch(/no account in which the one could be set against the other/)
  })

  it('keeps its paragraphs short and asks three questions', () => {
    for (const passage of passages) expect(passage.text.split(' ').length).toBeLessThanOrEqual(125)
    expect(debrief).toHaveLength(3)
  })
})
