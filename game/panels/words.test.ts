import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import packaged from '../../package.json' with { type: 'json' }
import { actWords } from '../../story/interface/acts.ts'
import { cover } from '../../story/interface/cover.ts'
import { pledgeWords } from '../../story/interface/pledges.ts'
import { refusals } from '../../story/interface/refusals.ts'
import { soundWords } from '../../story/interface/sounds.ts'
import { stopWords } from '../../story/interface/stops.ts'
import { verbHelp, verbWords } from '../../story/interface/verbs.ts'
import { version } from '../../story/interface/version.ts'
import { acts } from '../../story/words/acts.ts'
import { pledges } from '../../story/words/pledges.ts'
import { CUES } from '../audio/score.ts'
import { VERBS } from '../sim/command.ts'
import { REFUSALS } from '../sim/outcome.ts'
import { STOPS } from '../sim/views/stops.ts'

const keys = (table: Readonly<Record<string, string>>) => Object.keys(table).sort()

test('every refusal, verb, cue, pledge and public act has words, and nothing else has', () => {
  expect(keys(refusals)).toEqual([...REFUSALS].sort())
  expect(keys(verbWords)).toEqual([...VERBS].sort())
  expect(keys(verbHelp)).toEqual([...VERBS].sort())
  expect(keys(stopWords)).toEqual([...STOPS].sort())
  expect(keys(soundWords)).toEqual([...CUES].sort())
  expect(keys(pledgeWords)).toEqual(pledges.map(({ id }) => id).sort())
  expect(keys(actWords)).toEqual(acts.map(({ id }) => id).sort())
})

test('the printed title page says what the story says it does', () => {
  const page = readFileSync('game/index.html', 'utf8').replace(/\s+/g, ' ')
  for (const sentence of Object.values(cover)) expect(page).toContain(sentence)
})

test('the version is the package’s', () => {
  expect(version).toBe(packaged.version)
})
