import { existsSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CUES, cueOf, SCORE } from './score.ts'

test.each(CUES)('%s has a part and two files that ship', cue => {
  expect(SCORE[cue].gain).toBeGreaterThan(0)
  for (const end of ['webm', 'm4a']) {
    const file = `assets/sound/${cue}.${end}`
    expect(existsSync(file), `${file} is made by npm run sounds`).toBe(true)
    expect(statSync(file).size).toBeGreaterThan(1000)
  }
})

test('the first known cue of a page is the one that plays; silence stays silence', () => {
  expect(cueOf(['wind', 'hooves'])).toBe('wind')
  expect(cueOf([])).toBeNull()
  expect(cueOf(['trumpets'])).toBeNull()
})
