// One job of the soak: a campaign of some policy, or a few campaigns with one number of the model moved.
import { EVERY_POLICY } from '../../game/sim/golden/every-policy.ts'
import { HISTORICAL, type Marked, SIEGE } from '../../game/sim/golden/historical.ts'
import { allInside, type Marks, marksOf } from '../../game/sim/golden/marks.ts'
import { play } from '../../game/sim/golden/play.ts'
import { hostOf } from '../../game/sim/model/sides.ts'
import { type Answers, fiveQuestions } from '../../game/sim/views/five-questions.ts'
import type { World } from '../../game/sim/world.ts'
import { makeContent } from '../../story/content.ts'
import type { DistrictId } from '../../story/schema/ids.ts'

/** The week at which those who kept and those who broke their word are compared. */
export const LEDGER_WEEK = 30

/** Districts on the railway that the Reds hold in November. */
const RAILWAY: readonly DistrictId[] = ['districts/karshi', 'districts/termez', 'districts/samarkand']

/** Play a policy, by its name in `EVERY_POLICY`, or the historical log without the attack on Dushanbe. */
export interface CampaignJob {
  readonly kind: 'campaign'
  readonly policy: string
  readonly seed: number
}

/** Play some campaigns with one assumption set to another value. */
export interface MovedJob {
  readonly kind: 'moved'
  readonly id: string
  readonly value: number
  readonly campaigns: readonly (readonly [policy: string, seed: number])[]
}
export type Job = CampaignJob | MovedJob

/** What one campaign of a policy came to. */
export interface CampaignResult {
  readonly marks: Marks
  readonly answers: Answers
  readonly hostAtLedger: number
  readonly made: number
  readonly kept: number
  readonly broken: number
  readonly railwayLost: boolean
}

/** The last week, the ending, and whether every mark is in its window, of each campaign asked for and in that order. */
export type MovedResult = readonly (readonly [week: number, ending: string, inside: boolean])[]

export const WITHOUT_SIEGE = 'HISTORICAL without the attack on Dushanbe'
const CONTENT = makeContent([])
const without: readonly Marked[] = HISTORICAL.map(({ week, commands }) => ({
  week,
  commands: commands.filter(command => !SIEGE.includes(command)),
}))
const logOf = (policy: string): readonly Marked[] => {
  const log = policy === WITHOUT_SIEGE ? without : EVERY_POLICY[policy]
  if (!log) throw new RangeError(`no policy ${policy}`)
  return log
}

function campaign({ policy, seed }: CampaignJob): CampaignResult {
  let hostAtLedger = 0
  const look = (now: World) => {
    if (now.week === LEDGER_WEEK) hostAtLedger = hostOf(now)
  }
  const { world } = play(logOf(policy), CONTENT, seed, undefined, look)
  const count = (state: string) => world.pledges.filter(pledge => pledge.state === state).length
  return {
    marks: marksOf(world),
    answers: fiveQuestions(world, CONTENT),
    hostAtLedger,
    made: world.pledges.length,
    kept: count('kept'),
    broken: count('broken'),
    railwayLost: RAILWAY.some(id => world.districts[id]?.holder !== 'reds'),
  }
}

function moved({ id, value, campaigns }: MovedJob): MovedResult {
  const content = { ...CONTENT, numbers: { ...CONTENT.numbers, [id]: value } }
  return campaigns.map(([policy, seed]) => {
    const { world } = play(logOf(policy), content, seed)
    return [world.week, world.ending ?? 'none', allInside(marksOf(world))]
  })
}

/** Does one job of the soak; the answer depends on the job and the rules alone. */
export function run(job: Job): CampaignResult | MovedResult {
  return job.kind === 'campaign' ? campaign(job) : moved(job)
}
