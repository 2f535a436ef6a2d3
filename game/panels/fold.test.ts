import { expect, test } from 'vitest'
import type { Line, Page } from '../session/types.ts'
import { fold } from './fold.ts'

const line = (text: string): Line => ({ text, speaker: null, cites: [], basis: null, sounds: [] })
const told = (text: string, chosen = false) => ({ week: 3, scene: 'guest_mill', text, chosen })
const page = (echo: string[], lines: string[]): Page => ({
  scene: 'guest_mill',
  knot: 'guest_mill',
  title: 'The mill',
  place: null,
  people: [],
  witness: 'present',
  hand: 'pasha',
  echo: echo.map(line),
  lines: lines.map(line),
  choices: [],
})

test('the page’s own paragraphs are left out, and the choice that led here is named', () => {
  const transcript = [told('a'), told('Pay her', true), told('b'), told('c')]
  expect(fold({ transcript, page: page(['b'], ['c']) })).toEqual({ before: [told('a')], chosen: 'Pay her' })
})

test('a scene just entered has no choice above it', () => {
  const transcript = [told('a'), told('b')]
  expect(fold({ transcript, page: page([], ['b']) })).toEqual({ before: [told('a')], chosen: null })
})

test('between scenes the whole transcript is past', () => {
  const transcript = [told('a'), told('Pay her', true)]
  expect(fold({ transcript, page: null })).toEqual({ before: transcript, chosen: null })
})

test('a page taken up after loading folds by its own paragraphs', () => {
  const transcript = [told('a'), told('Pay her', true), told('b'), told('c')]
  expect(fold({ transcript, page: page([], ['c']) }).before).toHaveLength(3)
})
