import { expect, test } from 'vitest'
import { type Choices, choicesText, standingOf } from './choices.ts'

const kept: Choices = { inputs: 'a', story: 'b', seeds: 1, campaigns: 0, faults: [], decisions: [] }

test('other rules make what is kept stale, another text only doubtful', () => {
  expect(standingOf(kept, 'a', 'b')).toBe('fresh')
  expect(standingOf(kept, 'a', 'c')).toBe('other-story')
  expect(standingOf(kept, 'c', 'b')).toBe('other-rules')
})

test('the kept text reads back as what was summed up', () => {
  const decisions = [{ decision: 'a.b', seeds: 1, options: [], record: null }]
  expect(JSON.parse(choicesText({ ...kept, decisions }))).toEqual({ ...kept, decisions })
})
