// `npm run soak [-- --seeds N]`: the calibration over many seeds, written with a hash of everything it depends on.
// `--check` says whether the file still belongs to the model as it stands; `npm test` runs that.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { HISTORICAL, SIEGE } from '../game/sim/golden/historical.ts'
import { allInside, marksOf, WINDOWS } from '../game/sim/golden/marks.ts'
import { play } from '../game/sim/golden/play.ts'
import { makeContent } from '../story/content.ts'
import { spread } from './bots/spread.ts'

const FILE = 'game/sim/golden/soak.json'
/** What the outcome of a campaign without scenes depends on. */
const INPUTS = [
  'game/sim',
  'story/assumptions',
  'story/people',
  'story/places',
  'story/routes',
  'story/districts',
  'story/words',
]

function inputsHash(): string {
  const hash = createHash('sha256')
  for (const folder of INPUTS) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const file of files.sort()) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue
      hash
        .update(file.replaceAll('\\', '/'))
        .update(readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n'))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

const { values: given } = parseArgs({
  options: {
    seeds: { type: 'string', default: '400' },
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

if (given.check) {
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as { inputs: string }
  if (kept.inputs === inputsHash()) process.exit(0)
  console.error(`${FILE} was made from other rules than these. Run \`npm run soak\` and read what changed.`)
  process.exit(1)
}

const seeds = Number(given.seeds)
const content = makeContent([])
const weeks: Record<string, number[]> = {}
const without = HISTORICAL.map(({ week, commands }) => ({
  week,
  commands: commands.filter(command => !SIEGE.includes(command)),
}))
let inside = 0
let takenWithoutSiege = 0
for (let seed = 1; seed <= seeds; seed++) {
  const marks = marksOf(play(HISTORICAL, content, seed).world)
  for (const mark of Object.keys(WINDOWS) as (keyof typeof WINDOWS)[]) {
    const week = marks[mark]
    if (week === null) continue
    weeks[mark] ??= []
    weeks[mark].push(week)
  }
  if (allInside(marks)) inside++
  if (marksOf(play(without, content, seed).world).taken !== null) takenWithoutSiege++
  if (seed % 50 === 0) process.stderr.write(`${seed} `)
}
process.stderr.write('\n')

const result = {
  inputs: inputsHash(),
  seeds,
  windows: WINDOWS,
  insideEveryWindow: Math.round((inside / seeds) * 1000) / 1000,
  dushanbeTakenWithoutSiege: Math.round((takenWithoutSiege / seeds) * 1000) / 1000,
  marks: Object.fromEntries(
    Object.entries(weeks).map(([mark, list]) => [
      mark,
      { share: Math.round((list.length / seeds) * 1000) / 1000, week: spread(list) },
    ]),
  ),
}
writeFileSync(FILE, `${JSON.stringify(result, null, 2)}\n`)
console.log(given.json ? JSON.stringify(result) : JSON.stringify(result, null, 2))
