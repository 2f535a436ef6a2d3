// `npx tsx scripts/bots/same-choices.ts [--seeds N] [--policies a,b] [--json]`: the same answers with and without orders.
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { runJobs, telling } from '../crew/crew.ts'
import { dice } from '../sound/signal.ts'
import { playCampaign } from './campaign.ts'
import { headless, theStory } from './headless.ts'
import { policies } from './policies.ts'
import type { Policy } from './policy.ts'

export { useStory as hire } from './headless.ts'

/** Weeks by which two ends of one kind must differ to count as two ends. */
const APART = 3

interface Job {
  readonly policy: string
  readonly seed: number
}

/** How one campaign ended. */
interface End {
  readonly ending: string
  readonly week: number
  readonly place: string
}

interface Pair extends Job {
  readonly ordered: End
  readonly unordered: End
}

async function endOf(seed: number, policy: Policy): Promise<End> {
  const chance = dice(seed * 7919)
  const session = headless(() => undefined)
  await playCampaign(session, policy, seed, sides => Math.floor(chance() * sides))
  const { ending, week, bands } = session.now.world
  return { ending: ending ?? 'none', week, place: bands['bands/pasha']?.at ?? 'nowhere' }
}

/** Plays a seed as the policy would, then again with the same answers, where they are offered, and no order. */
export async function run({ policy: id, seed }: Job): Promise<Pair> {
  const policy = policies().find(one => one.id === id)
  if (!policy) throw new Error(`There is no policy ${id}.`)
  const said = new Set<string>()
  const ordered = await endOf(seed, {
    ...policy,
    choose: (open, session, roll, taken) => {
      const choice = policy.choose(open, session, roll, taken)
      said.add(choice.id)
      return choice
    },
  })
  const unordered = await endOf(seed, {
    id: `${id}-without-orders`,
    choose: (open, session, roll, taken) =>
      open.find(choice => said.has(choice.id)) ?? policy.choose(open, session, roll, taken),
    order: () => null,
  })
  return { policy: id, seed, ordered, unordered }
}

/** Whether two campaigns came to different ends: of another kind, at another time, or in another place. */
export const endsOtherwise = (one: End, other: End): boolean =>
  one.ending !== other.ending || Math.abs(one.week - other.week) >= APART || one.place !== other.place

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values: given } = parseArgs({
    options: {
      seeds: { type: 'string', default: '40' },
      policies: { type: 'string', default: 'historical,guerrilla,conventional,emirist,conciliator,cautious' },
      json: { type: 'boolean', default: false },
    },
  })
  const jobs = given.policies
    .split(',')
    .flatMap(policy => Array.from({ length: Number(given.seeds) }, (_, n): Job => ({ policy, seed: n + 1 })))
  const pairs = await runJobs<Job, Pair>(
    new URL(import.meta.url),
    jobs,
    telling('pairs'),
    undefined,
    theStory(),
  )
  const share = (list: readonly Pair[], is: (pair: Pair) => boolean) =>
    Math.round((list.filter(is).length / Math.max(1, list.length)) * 100) / 100
  const table = given.policies.split(',').map(policy => {
    const mine = pairs.filter(pair => pair.policy === policy)
    return {
      policy,
      seeds: mine.length,
      otherwise: share(mine, ({ ordered, unordered }) => endsOtherwise(ordered, unordered)),
      otherEnding: share(mine, ({ ordered, unordered }) => ordered.ending !== unordered.ending),
      otherWeek: share(mine, ({ ordered, unordered }) => Math.abs(ordered.week - unordered.week) >= APART),
      otherPlace: share(mine, ({ ordered, unordered }) => ordered.place !== unordered.place),
    }
  })
  if (given.json) console.log(JSON.stringify({ policies: table }))
  else console.table(table)
}
