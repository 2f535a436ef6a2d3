import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** What the outcome of a campaign without scenes depends on. */
const MODEL = [
  'game/sim',
  'story/assumptions',
  'story/people',
  'story/places',
  'story/routes',
  'story/districts',
  'story/words',
]

/** What each part of the soak depends on: folders, of which code is read, or ink for the story, and files by name. */
const INPUTS = {
  rules: [...MODEL, 'scripts/soak/job.ts', 'scripts/soak/reckon.ts'],
  choices: [
    ...MODEL,
    'game/session/session.ts',
    'scripts/bots/forks.ts',
    'scripts/bots/historical.ts',
    'scripts/bots/judge-choices.ts',
  ],
  story: ['story/ink'],
} as const

/** The files of one input, tests apart, in order of name. */
function filesOf(input: string): readonly string[] {
  if (input.endsWith('.ts')) return [input]
  const ending = input === 'story/ink' ? '.ink' : '.ts'
  return readdirSync(input, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending) && !file.endsWith('.test.ts'))
    .sort()
    .map(file => `${input}/${file.replaceAll('\\', '/')}`)
}

/** A short hash of everything a part of the soak was made from; `npm test` compares it with the one in the file. */
export function inputsHash(part: keyof typeof INPUTS = 'rules'): string {
  const hash = createHash('sha256')
  for (const file of INPUTS[part].flatMap(filesOf))
    hash.update(file).update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
  return hash.digest('hex').slice(0, 16)
}
