// `npx tsx scripts/bots/good-choices.ts [--seeds N] [--json]`: the rule of good choices, measured. At every decision in which
// the record has a part each option is taken in N seeds, with all else as the record has it.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { QUESTIONS } from '../../game/sim/views/five-questions.ts'
import type { Fork } from './forks.ts'
import { judge } from './judge-choices.ts'
import { inParallel, progress } from './pool.ts'

const FILE = 'game/sim/golden/choices.json'

const { values: given } = parseArgs({
  options: {
    seeds: { type: 'string', default: '50' },
    first: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
const seeds = Array.from({ length: Number(given.seeds) }, (_, n) => Number(given.first) + n)
const forks = (
  await inParallel<number, Fork[]>(
    new URL('./forks.ts', import.meta.url),
    seeds,
    progress(seeds.length, 'seeds'),
  )
).flat()
const result = { seeds: seeds.length, campaigns: forks.length, ...judge(forks) }
writeFileSync(FILE, `${JSON.stringify(result, null, 2)}\n`)

if (given.json) console.log(JSON.stringify(result))
else {
  for (const { decision, seeds: reached, options } of result.decisions) {
    console.log(`\n${decision} (${reached} seeds)`)
    for (const { option, median, soon, later } of options) {
      const answers = QUESTIONS.map(question => `${question} ${median[question]}`).join(', ')
      console.log(
        `  ${option}: ${answers}; men ${soon.men} then ${later.men}, regard ${soon.regard} then ${later.regard}`,
      )
    }
  }
  const list = (title: string, lines: readonly string[]) =>
    console.log(`\n${title}: ${lines.length === 0 ? 'none' : `\n  ${lines.join('\n  ')}`}`)
  list('Best on all five', result.best)
  list('Worst on all five', result.worst)
  list('Best on all five by the mean', result.bestByMean)
  list('Worst on all five by the mean', result.worstByMean)
  list(
    'Blunders, in the forecast and after',
    result.blunders.map(
      ({ option, seeds: n, men, regard, tempting, ruinous }) =>
        `${option} (${n} seeds): of men rank ${men.soon} then ${men.later}, of regard ${regard.soon} then ${regard.later}; ${tempting ? 'tempts' : 'does not tempt'}, ${ruinous ? 'costs later' : 'does not cost later'}`,
    ),
  )
}
