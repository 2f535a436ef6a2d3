import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { assumptions } from '../../story/assumptions/index.ts'
import { importsOf, targetOf } from '../house/imports.ts'

/** Where a campaign is played from: of the model only what these need, near or far, can change its outcome. */
const PLAYED = ['scripts/soak/job.ts', 'scripts/soak/reckon.ts']

/** What the outcome of a campaign without scenes depends on besides the rules. */
const MODEL = ['story/people', 'story/places', 'story/routes', 'story/districts', 'story/words']

/** What each part of the soak depends on: folders, of which code is read, or ink for the story, and files by name. */
const INPUTS = {
  rules: [...MODEL, ...PLAYED],
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

const SIM = 'game/sim/'

/** The files of the model that `roots` import, directly or through others, in order of name. A view that only panels read is none. */
function rulesUsed(roots: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const open = [...roots]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const found of importsOf(file)) {
      const target = targetOf(found)
      if (!target.startsWith(SIM) || seen.has(target) || !existsSync(target)) continue
      seen.add(target)
      open.push(target)
    }
  }
  return [...seen].sort()
}

/** Every assumption as its number and range, in order of id: how its reason is worded, and in which file, changes no campaign. */
const numbers = (): string =>
  assumptions
    .map(({ id, value, range }) => `${id} ${value} ${range.join(' ')}`)
    .sort()
    .join('\n')

/** A short hash of everything a part of the soak was made from; `npm test` compares it with the one in the file. */
export function inputsHash(part: keyof typeof INPUTS = 'rules'): string {
  const hash = createHash('sha256')
  if (part !== 'story') hash.update(numbers())
  const rules = part === 'story' ? [] : rulesUsed(INPUTS[part].filter(file => file.endsWith('.ts')))
  for (const file of [...rules, ...INPUTS[part].flatMap(filesOf)])
    hash.update(file).update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
  return hash.digest('hex').slice(0, 16)
}
