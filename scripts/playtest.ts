// `npm run playtest -- --campaigns N --seed S --policy NAME [--json] [--trace FILE] [--cores N]`: bots play
// whole campaigns, on all cores unless told otherwise; the outcome does not depend on how many.
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { EVENTS, type EventName, type Tally } from './bots/count.ts'
import { theStory } from './bots/headless.ts'
import { policies } from './bots/policies.ts'
import { SHARD, type Shard, type ShardJob, shardsOf } from './bots/shard.ts'
import { spread } from './bots/spread.ts'
import { excused } from './bots/unreached.ts'
import { astrayOf } from './bots/windows.ts'
import { runJobs, telling } from './crew/crew.ts'
import { census } from './story/census.ts'

const { values: given } = parseArgs({
  options: {
    campaigns: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    policy: { type: 'string', default: 'random' },
    json: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
    trace: { type: 'string' },
    cores: { type: 'string' },
  },
})
const policy = policies().find(({ id }) => id === given.policy)
if (!policy) {
  console.error(
    `There is no policy ${given.policy}. There are: ${policies()
      .map(({ id }) => id)
      .join(', ')}.`,
  )
  process.exit(1)
}

const campaigns = Number(given.campaigns)
const firstSeed = Number(given.seed)
const began = performance.now()
const jobs = shardsOf(policy.id, firstSeed, campaigns, given.trace !== undefined)
const shards = await runJobs<ShardJob, Shard>(
  new URL('./bots/shard.ts', import.meta.url),
  jobs,
  telling(`shards of ${SHARD} campaigns`),
  given.cores ? Number(given.cores) : undefined,
  theStory(),
)
const all = <T>(pick: (shard: Shard) => readonly T[]) => shards.flatMap(pick)
const errors = all(shard => shard.errors)
const deadEnds = all(shard => shard.deadEnds)
const wrong = all(shard => shard.contradictions)
const warnings = all(shard => shard.warnings)
const tallies = all(shard => shard.tallies)
const visited = new Set(all(shard => shard.visited))
const taken = new Map<string, number>()
for (const [choice, times] of all(shard => shard.taken)) taken.set(choice, (taken.get(choice) ?? 0) + times)
if (given.trace) writeFileSync(given.trace, shards[0]?.transcript ?? '')

const { decisions, choices, inert } = census()
const knots = decisions.map(({ knot }) => knot)
const ids = choices.filter(({ locked }) => !locked).map(({ id }) => id)
const unreachedKnots = knots.filter(knot => !visited.has(knot))
const unreachedChoices = ids.filter(id => !taken.has(id))
const of = (pick: (tally: Tally) => number) => spread(tallies.map(pick))
const endings: Record<string, number> = {}
for (const { ending } of tallies) endings[ending] = (endings[ending] ?? 0) + 1
const seconds = (performance.now() - began) / 1000
const chosen = [...taken.values()].reduce((sum, times) => sum + times, 0)
const words = census().words
const result = {
  campaigns,
  policy: policy.id,
  seed: firstSeed,
  errors: errors.length,
  deadEnds: deadEnds.length,
  contradictions: wrong.length,
  warnings: warnings.length,
  endings,
  knots: { total: knots.length, reached: knots.length - unreachedKnots.length, unreached: unreachedKnots },
  choices: { total: ids.length, reached: ids.length - unreachedChoices.length, unreached: unreachedChoices },
  wordsSeen: of(tally => tally.wordsSeen),
  decisions: of(tally => tally.decisions),
  orders: of(tally => tally.orders),
  stops: of(tally => tally.stops),
  weeks: of(tally => tally.weeks),
  minutes: of(tally => tally.minutes),
  shareOfText: of(tally => Math.round((tally.wordsSeen / words) * 100) / 100),
  pledges: of(tally => tally.pledges),
  pledgesBroken: of(tally => tally.pledgesBroken),
  pledgesExposed: of(tally => tally.pledgesExposed),
  events: Object.fromEntries(
    (Object.keys(EVENTS) as EventName[]).map(name => {
      const weeks = tallies.flatMap(({ events }) => events[name] ?? [])
      return [name, { share: Math.round((weeks.length / campaigns) * 100) / 100, week: spread(weeks) }]
    }),
  ),
  inertChoices: inert,
  seconds: Math.round(seconds * 10) / 10,
  choicesPerSecond: Math.round(chosen / seconds),
}
for (const fault of [...new Set([...errors, ...deadEnds, ...wrong, ...warnings])].slice(0, 20))
  console.error(fault)
console.log(given.json ? JSON.stringify(result) : JSON.stringify(result, null, 1))

if (given.gate) {
  const unexplained = policy.id === 'random' ? unreachedKnots.filter(knot => !excused(knot)) : []
  const astray = policy.id.startsWith('historical') ? astrayOf(policy.id, result.events) : []
  for (const what of astray) console.error(what)
  for (const knot of unexplained) console.error(`${knot} was never reached and no reason is listed`)
  const faults =
    astray.length + errors.length + deadEnds.length + wrong.length + warnings.length + unexplained.length
  process.exit(faults === 0 ? 0 : 1)
}
