// `npm run stats`: what the game is made of, counted.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { VERBS } from '../game/sim/command.ts'
import { assumptions } from '../story/assumptions/index.ts'
import { districts } from '../story/districts/index.ts'
import { en } from '../story/interface/en.ts'
import { people } from '../story/people/index.ts'
import { places } from '../story/places/index.ts'
import { routes } from '../story/routes/index.ts'
import { sources } from '../story/sources/index.ts'
import { census } from './story/census.ts'
import { sourced } from './story/sourced.ts'

const story = census()
const { faults, ...cited } = sourced(story.files)
if (process.argv.includes('--faults')) console.error(JSON.stringify(faults, null, 2))
/** Strings at the leaves of a nested record. */
const leaves = (node: unknown): number =>
  typeof node === 'string'
    ? 1
    : Object.values((node ?? {}) as Record<string, unknown>).reduce<number>(
        (sum, child) => sum + leaves(child),
        0,
      )

const of = (kind: string) => story.headers.filter(header => header.kind === kind).length
const result = {
  words: story.words,
  wordsByAct: story.wordsByAct,
  scenes: story.headers.length,
  datedScenes: of('dated'),
  storylets: of('storylet'),
  choices: story.choices.filter(({ locked }) => !locked).length,
  endings: of('ending'),
  // A weighing (two sources collide, the player marks a sentence) is no scene kind yet; see README, "Not here yet".
  weighings: story.headers.filter(header => (header.kind as string) === 'weighing').length,
  people: people.length,
  places: places.length,
  routes: routes.length,
  districts: districts.filter(({ role }) => role === 'play').length,
  orders: VERBS.length,
  assumptions: assumptions.length,
  guesses: assumptions.filter(({ sources: from }) => from === 'our guess').length,
  sources: sources.length,
  ...cited,
  interfaceStrings: leaves(en),
  version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
}
console.log(process.argv.includes('--json') ? JSON.stringify(result) : JSON.stringify(result, null, 2))
