import { dice } from '../sound/signal.ts'
import { playCampaign } from './campaign.ts'
import type { Tally } from './count.ts'
import { headless } from './headless.ts'
import { policies } from './policies.ts'

export { useStory as hire } from './headless.ts'

/**
 * Campaigns a shard plays one after the other. Within it a bot prefers what it seldom took, so that the size is fixed:
 * the same seeds come to the same whatever the number of cores.
 */
export const SHARD = 20

export interface ShardJob {
  readonly policy: string
  readonly first: number
  readonly campaigns: number
  /** Whether the first campaign's text is wanted. */
  readonly trace: boolean
}

export interface Shard {
  readonly tallies: readonly Tally[]
  readonly errors: readonly string[]
  readonly deadEnds: readonly string[]
  readonly contradictions: readonly string[]
  readonly warnings: readonly string[]
  readonly taken: readonly (readonly [choice: string, times: number])[]
  readonly visited: readonly string[]
  readonly transcript: string
}

/** The jobs of a playtest: `campaigns` seeds from `first` on, cut into shards. */
export const shardsOf = (policy: string, first: number, campaigns: number, trace: boolean): ShardJob[] =>
  Array.from({ length: Math.ceil(campaigns / SHARD) }, (_, n) => ({
    policy,
    first: first + n * SHARD,
    campaigns: Math.min(SHARD, campaigns - n * SHARD),
    trace: trace && n === 0,
  }))

/** Plays a shard's campaigns by its policy; refuses an unknown policy. */
export async function run(job: ShardJob): Promise<Shard> {
  const policy = policies().find(({ id }) => id === job.policy)
  if (!policy) throw new Error(`There is no policy ${job.policy}.`)
  const taken = new Map<string, number>()
  const visited = new Set<string>()
  const tallies: Tally[] = []
  const errors: string[] = []
  const deadEnds: string[] = []
  const wrong: string[] = []
  const warnings: string[] = []
  let transcript = ''
  for (let seed = job.first; seed < job.first + job.campaigns; seed++) {
    const chance = dice(seed * 7919)
    const roll = (sides: number) => Math.floor(chance() * sides)
    const session = headless(what => warnings.push(`seed ${seed}: ${what}`))
    try {
      const played = await playCampaign(session, policy, seed, roll, taken, knot => visited.add(knot))
      if (played.deadEnd) deadEnds.push(`seed ${seed}: ${played.deadEnd}`)
      wrong.push(...played.contradictions.map(fault => `seed ${seed}: ${fault}`))
      tallies.push(played.tally)
    } catch (error) {
      errors.push(`seed ${seed}: ${(error as Error).stack}`)
    }
    if (job.trace && seed === job.first) transcript = transcriptOf(session)
  }
  return {
    tallies,
    errors,
    deadEnds,
    contradictions: wrong,
    warnings,
    taken: [...taken],
    visited: [...visited],
    transcript,
  }
}

function transcriptOf(session: ReturnType<typeof headless>): string {
  let heading = ''
  return session.now.transcript
    .map(({ week, scene, text, chosen }) => {
      const title = `week ${week}: ${scene}`
      const head = title === heading ? '' : `\n## ${title}\n\n`
      heading = title
      return `${head}${chosen ? `> ${text}` : text}\n`
    })
    .join('\n')
}
