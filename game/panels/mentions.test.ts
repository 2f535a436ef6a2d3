import { describe, expect, it } from 'vitest'
import type { Person } from '../../story/schema/person.ts'
import type { Place } from '../../story/schema/place.ts'
import type { Term } from '../../story/schema/term.ts'
import { mentionsIn } from './mentions.ts'

const people = [{ id: 'people/ibrahim-bek', name: 'Ibrahim Bek' }] as unknown as Person[]
const places = [{ id: 'places/guzar', name: 'Guzar' }] as unknown as Place[]
const terms = [{ id: 'terms/waqf', word: 'waqf', forms: ['waqfs'] }] as unknown as Term[]
const read = mentionsIn({ people, places }, terms)
const links = (text: string, seen = new Set<string>()) =>
  read(text, seen).flatMap(one => (typeof one === 'string' ? [] : [`${one.text}>${one.id}`]))

describe('names and terms in a text', () => {
  it('links the first mention of each, whole', () => {
    expect(links("Ibrahim Bek's men at Guzar. Guzar again, and the waqfs.")).toEqual([
      'Ibrahim Bek>people/ibrahim-bek',
      'Guzar>places/guzar',
      'waqfs>terms/waqf',
    ])
  })

  it('keeps the text whole', () => {
    const text = 'To Guzar, Ibrahim Bek; a waqf.'
    expect(
      read(text, new Set())
        .map(one => (typeof one === 'string' ? one : one.text))
        .join(''),
    ).toBe(text)
  })

  it('does not link within a word, nor a small letter for a name', () => {
    expect(links('Guzari and Guzarlik, a guzar')).toEqual([])
  })

  it('remembers what the page has linked', () => {
    expect(links('Guzar', new Set(['places/guzar']))).toEqual([])
  })
})
