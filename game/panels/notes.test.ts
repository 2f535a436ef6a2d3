import { describe, expect, it } from 'vitest'
import type { Line } from '../session/types.ts'
import { noteOf, notesIn, notesOf } from './notes.ts'

const line = (over: Partial<Line>): Line => ({
  text: 'He had us sit below the door, where the draught is, and nobody thanked us for it at all.',
  speaker: null,
  cites: [],
  basis: null,
  sounds: [],
  ...over,
})

describe('the notes of a page', () => {
  it('leave a plain paragraph alone', () => {
    expect(noteOf(line({}), 1)).toBeNull()
    expect(noteOf(line({ basis: 'documented' }), 1)).toBeNull()
  })

  it('say what is invented in words, and open that card', () => {
    expect(noteOf(line({ basis: 'invented' }), 4)).toMatchObject({
      number: null,
      mark: '†',
      label: 'Note: invented',
      ids: ['invented'],
    })
  })

  it('give one number to a paragraph, however many sources it has', () => {
    const both = line({ cites: ['claims/a.b', 'sources/c'], basis: 'composite' })
    expect(noteOf(both, 2)).toMatchObject({
      number: 2,
      mark: '2‡',
      ids: ['claims/a.b', 'sources/c', 'composite'],
    })
  })

  it('are numbered through the page', () => {
    const cited = line({ cites: ['sources/a'] })
    const notes = notesOf([cited, line({ basis: 'invented' }), line({}), cited])
    expect(notes.map(({ mark }) => mark)).toEqual(['1', '†', '2'])
    expect(notesIn([cited, line({}), cited])).toBe(2)
  })

  it('quote how a long paragraph opens, whole words only', () => {
    const { opens } = noteOf(line({ basis: 'invented' }), 1)!
    expect(opens).toBe('He had us sit below the door, where the draught is, and…')
  })
})
