import { RULES } from '../../game/session/rules.ts'
import type { Choice, Session } from '../../game/session/types.ts'
import { type Answers, fiveQuestions } from '../../game/sim/views/five-questions.ts'
import { dice } from '../sound/signal.ts'
import { playCampaign, playOn } from './campaign.ts'
import { headless } from './headless.ts'
import { DID, HISTORICAL } from './historical.ts'
import type { Policy } from './policy.ts'
import { recalling } from './recalling.ts'

export { useStory as hire } from './headless.ts'

/** Weeks after a decision at which a forecast is looked at, and at which the bill has come. */
const SOON = 4
const LATER = 12

/** What a player would look at in a forecast. */
export interface Standing {
  readonly men: number
  readonly regard: number
}

/** One option of one decision, taken in one seed with all else as the record has it. */
export interface Fork {
  readonly seed: number
  /** The option nearest to the record at this decision. */
  readonly decision: string
  readonly option: string
  readonly ending: string
  readonly answers: Answers
  readonly soon: Standing
  readonly later: Standing
}

interface Found {
  readonly decision: string
  readonly options: readonly string[]
  readonly record: string
  readonly week: number
}

/** His men with all who follow him, and what chiefs, patrons and advisers think of him on the whole. */
function standingOf({ now, content }: Session): Standing {
  const { bands, people } = now.world
  const men = Object.values(bands)
    .filter(({ id, follows }) => id === 'bands/pasha' || follows === 'bands/pasha')
    .reduce((sum, band) => sum + band.men, 0)
  const regard = content.people
    .filter(({ role }) => role === 'chief' || role === 'patron' || role === 'adviser' || role === 'officer')
    .reduce((sum, { id }) => sum + (people[id]?.alive ? (people[id]?.regard ?? 0) : 0), 0)
  return { men: now.world.pasha.alive ? men : 0, regard }
}

/** What a year looked like after each of its weeks, and at its end. */
interface Year {
  readonly weeks: ReadonlyMap<number, Standing>
  readonly last: Standing
  readonly ending: string
  readonly answers: Answers
}

/** Notes how he stands at the first sight of each week, until told to stop; then sums the year up. */
function noting(session: Session): () => Year {
  const weeks = new Map<number, Standing>()
  const leave = session.watch(({ world }) => {
    if (!weeks.has(world.week)) weeks.set(world.week, standingOf(session))
  })
  return () => {
    leave()
    return {
      weeks,
      last: standingOf(session),
      ending: session.now.world.ending ?? 'none',
      answers: fiveQuestions(session.now.world, session.content),
    }
  }
}

/** A word as a whole number, the same on every machine. */
const numberOf = (word: string): number =>
  [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)

/** The record's policy; where the record is silent, the dice depend on the seed and the decision and on nothing played before. */
const asRecorded = (seed: number, note: (open: readonly Choice[], session: Session) => void): Policy => ({
  ...HISTORICAL,
  choose: (open, session, _, taken) => {
    note(open, session)
    const chance = dice(seed * 7919 + numberOf(open[0]?.id ?? ''))
    return HISTORICAL.choose(open, session, sides => Math.floor(chance() * sides), taken)
  },
})

/** How a fork came out, looked at as a player would some weeks on; past the end, as it ended. */
function forkOf(seed: number, at: Found, option: string, year: Year): Fork {
  const after = (weeks: number) => {
    const due = at.week + weeks
    const seen = [...year.weeks].find(([week]) => week >= due)
    return seen?.[1] ?? year.last
  }
  return {
    seed,
    decision: at.decision,
    option,
    ending: year.ending,
    answers: year.answers,
    soon: after(SOON),
    later: after(LATER),
  }
}

const silent = (): number => 0

/**
 * All options of all the record's decisions that a seed comes to. The record's own option is the year as first played; the
 * others begin with the same commands, whose outcomes are remembered.
 */
export async function run(seed: number): Promise<Fork[]> {
  const { rules, learnt } = recalling(RULES)
  const session = headless(() => undefined, rules)
  const list: Found[] = []
  const yearOf = noting(session)
  await playCampaign(
    session,
    asRecorded(seed, (open, { now, exportRecord }) => {
      const did = open.find(({ id }) => DID.has(id))
      if (did && open.length > 1)
        list.push({
          decision: did.id,
          options: open.map(({ id }) => id),
          record: exportRecord(),
          week: now.world.week,
        })
    }),
    seed,
    silent,
  )
  const record = yearOf()
  learnt()
  const policy = asRecorded(seed, () => undefined)
  const forks: Fork[] = []
  for (const at of list) {
    for (const option of at.options) {
      if (option === at.decision) {
        forks.push(forkOf(seed, at, option, record))
        continue
      }
      const opened = await session.importRecord(at.record)
      if (!opened.ok) throw new Error(`${at.decision}: its record does not open: ${opened.why}`)
      const forkYear = noting(session)
      await session.choose(option)
      await playOn(session, policy, silent, undefined, undefined, () => [])
      forks.push(forkOf(seed, at, option, forkYear()))
    }
  }
  return forks
}
