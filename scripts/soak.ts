// `npm run soak [-- --seeds N]`: the calibration over many seeds, written with a hash of everything it depends on, the numbers
// moved to the ends of their ranges, every option of the record's decisions, and the tables of README.md. `--only
// campaigns|sensitivity|choices|tables` does one part, `--each N` plays N campaigns for each end of each number, `--choice-seeds N`
// takes each option in N seeds.
// `--dry` writes nothing and prints the tables. `--check` says whether the files still belong to the model as it stands; `npm test` runs that.
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { EVERY_POLICY } from '../game/sim/golden/every-policy.ts'
import { WINDOWS } from '../game/sim/golden/marks.ts'
import { assumptions } from '../story/assumptions/index.ts'
import { isTried } from '../story/assumptions/tried.ts'
import { runJobs, telling } from './crew/crew.ts'
import { type Choices, choicesText, playChoices, standingOf } from './soak/choices.ts'
import { inputsHash } from './soak/inputs.ts'
import { type CampaignResult, type Job, type MovedJob, type MovedResult, WITHOUT_SIEGE } from './soak/job.ts'
import { faultsOf, historicalTable, policyTable, shiftOf, sorted } from './soak/reckon.ts'
import { putBetween, type Sensitivity, type Soak, tables } from './soak/tables.ts'

const SOAK = 'game/sim/golden/soak.json'
const SENSITIVITY = 'game/sim/golden/sensitivity.json'
const CHOICES = 'game/sim/golden/choices.json'
const WORKER = new URL('./soak/job.ts', import.meta.url)
/** Played for each end of each number: mostly what the record gives, and a third of them of a Pasha who does otherwise. */
const campaignsOfEach = (n: number): MovedJob['campaigns'] =>
  upTo(n).map(i => [i % 3 === 2 ? 'GUERRILLA' : 'HISTORICAL', i === 1 ? 1921 : i * 7919])

const { values: given } = parseArgs({
  options: {
    seeds: { type: 'string', default: '400' },
    'policy-seeds': { type: 'string', default: '50' },
    each: { type: 'string', default: '6' },
    'choice-seeds': { type: 'string', default: '50' },
    only: { type: 'string', default: 'all' },
    dry: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

if (given.check) {
  const now = inputsHash()
  const stale = [SOAK, SENSITIVITY].filter(file => read<{ inputs: string }>(file).inputs !== now)
  for (const file of stale)
    console.error(`${file} was made from other rules than these. Run \`npm run soak\` and read what changed.`)
  const choices = standingOf(read<Choices>(CHOICES), inputsHash('choices'), inputsHash('story'))
  if (choices === 'other-rules')
    console.error(
      `${CHOICES} was made from other rules than these. Run \`npm run soak -- --only choices\` and read what changed.`,
    )
  // The text of a scene moves no number; a new deed in it does, and only playing can tell which it was.
  if (choices === 'other-story')
    console.warn(
      `${CHOICES} was made from another text of the story. That fails no test; run it again before a release.`,
    )
  process.exit(stale.length === 0 && choices !== 'other-rules' ? 0 : 1)
}

async function campaigns(seeds: number, policySeeds: number): Promise<string> {
  const plan: readonly (readonly [policy: string, seeds: number])[] = [
    ...Object.keys(EVERY_POLICY).map(
      policy => [policy, policy === 'HISTORICAL' ? Math.max(seeds, policySeeds) : policySeeds] as const,
    ),
    [WITHOUT_SIEGE, seeds],
  ]
  const jobs: readonly Job[] = plan.flatMap(([policy, n]) =>
    upTo(n).map(seed => ({ kind: 'campaign' as const, policy, seed })),
  )
  const results = await runJobs<Job, CampaignResult>(WORKER, jobs, telling('campaigns'))
  const of = (policy: string, n: number) =>
    results.filter((_, i) => {
      const job = jobs[i]!
      return job.kind === 'campaign' && job.policy === policy && job.seed <= n
    })
  const policies = Object.fromEntries(
    Object.keys(EVERY_POLICY).map(policy => [policy, policyTable(of(policy, policySeeds))]),
  )
  const taken = of(WITHOUT_SIEGE, seeds).filter(({ marks }) => marks.taken !== null).length
  const soak: Soak & { inputs: string; windows: typeof WINDOWS } = {
    inputs: inputsHash(),
    seeds,
    policySeeds,
    windows: WINDOWS,
    dushanbeTakenWithoutSiege: Math.round((taken / seeds) * 1000) / 1000,
    ...historicalTable(of('HISTORICAL', seeds).map(({ marks }) => marks)),
    policies,
    faults: faultsOf(policies),
  }
  return `${JSON.stringify(soak, null, 2)}\n`
}

async function sensitivity(each: number): Promise<string> {
  const campaigns = campaignsOfEach(each)
  const open = assumptions.filter(isTried)
  const moved = (id: string, value: number): MovedJob => ({ kind: 'moved', id, value, campaigns })
  const jobs = [
    moved(open[0]!.id, open[0]!.value),
    ...open.flatMap(({ id, range }) => [moved(id, range[0]), moved(id, range[1])]),
  ]
  const [base, ...results] = await runJobs<Job, MovedResult>(WORKER, jobs, telling('numbers moved'))
  const rows = open.map(
    ({ id }, i) => [id, shiftOf(base!, results[i * 2]!), shiftOf(base!, results[i * 2 + 1]!)] as const,
  )
  const kept = { inputs: inputsHash(), campaigns: each, tried: open.length }
  const lines = sorted(rows).map(row => JSON.stringify(row))
  return `${JSON.stringify(kept).slice(0, -1)},"rows":[\n${lines.join(',\n')}\n]}\n`
}

const wants = (part: string) => given.only === 'all' || given.only === part
const keep = (file: string, text: string) => {
  if (!given.dry) writeFileSync(file, text)
  return text
}
if (wants('choices')) {
  const choices = await playChoices(Number(given['choice-seeds']))
  keep(CHOICES, choicesText(choices))
  for (const fault of choices.faults) console.error(fault)
  if (given.only === 'choices') process.exit(0)
}
const soak = wants('campaigns')
  ? (JSON.parse(keep(SOAK, await campaigns(Number(given.seeds), Number(given['policy-seeds'])))) as Soak)
  : read<Soak>(SOAK)
const moves = wants('sensitivity')
  ? (JSON.parse(keep(SENSITIVITY, await sensitivity(Number(given.each)))) as Sensitivity)
  : read<Sensitivity>(SENSITIVITY)
// A file of an older soak has no policies; the whole must be run once before its tables can be printed.
if (!soak.policies) {
  console.error(`${SOAK} is of an older kind. Run \`npm run soak\` whole.`)
  process.exit(1)
}
const page = tables(soak, moves)
keep('README.md', putBetween(readFileSync('README.md', 'utf8'), page))
if (given.dry) console.log(page)
else console.log(given.json ? JSON.stringify(soak) : JSON.stringify(soak, null, 2))
for (const fault of soak.faults) console.error(fault)
