import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** What the outcome of a campaign without scenes, and its reckoning, depend on: folders, and files by name. */
const INPUTS = [
  'game/sim',
  'story/assumptions',
  'story/people',
  'story/places',
  'story/routes',
  'story/districts',
  'story/words',
  'scripts/soak/job.ts',
  'scripts/soak/reckon.ts',
]

/** The files of one input, tests apart, in order of name. */
function filesOf(input: string): readonly string[] {
  if (input.endsWith('.ts')) return [input]
  return readdirSync(input, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map(file => `${input}/${file.replaceAll('\\', '/')}`)
}

/** A short hash of everything the soak was made from; `npm test` compares it with the one in the file. */
export function inputsHash(): string {
  const hash = createHash('sha256')
  for (const file of INPUTS.flatMap(filesOf))
    hash.update(file).update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
  return hash.digest('hex').slice(0, 16)
}
