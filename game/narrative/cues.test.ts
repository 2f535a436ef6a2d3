import { expect, test } from 'vitest'
import { choiceCues, handOf, lineCues, parseTag } from './cues.ts'

test('a tag is split at its first colon', () => {
  expect(parseTag('title: Noon: the bazaar')).toEqual({ key: 'title', value: 'Noon: the bazaar' })
  expect(parseTag('nothing')).toBeNull()
})

test('a line keeps its own tags and passes over those of header and stitch', () => {
  const tags = [
    'kind: dated',
    'weeks: 2',
    'hand: yusuf',
    'cite: sources/a sources/b',
    'basis: invented',
    'sound: rain',
  ]
  expect(lineCues([...tags, 'speaker: people/dovud'])).toEqual({
    speaker: 'people/dovud',
    cites: ['sources/a', 'sources/b'],
    basis: 'invented',
    sounds: ['rain'],
  })
})

test('a choice carries its id, its deeds in order, and what it risks', () => {
  expect(choiceCues(['id: go', 'do: declare wear-robe', 'do: join 2 pay', 'stake: a horse'])).toEqual({
    id: 'go',
    deeds: [
      { kind: 'declare', act: 'wear-robe' },
      { kind: 'join', men: 2, why: 'pay' },
    ],
    stake: 'a horse',
    locked: null,
  })
})

test.each([[['do: join 2 pay']], [['id: go', 'do: dance']], [['id: go', 'mood: grim']]])(
  'refuses %j',
  tags => {
    expect(() => choiceCues(tags)).toThrow()
  },
)

test('the hand is the Pasha’s unless the stitch says otherwise', () => {
  expect(handOf([])).toBe('pasha')
  expect(handOf(['hand: yusuf'])).toBe('yusuf')
})
