import type { Session } from '../../game/session/types.ts'
import { type Answers, fiveQuestions } from '../../game/sim/views/five-questions.ts'
import type { World } from '../../game/sim/world.ts'
import { dice } from '../sound/signal.ts'
import { playCampaign, playOn } from './campaign.ts'
import { headless } from './headless.ts'
import { DID, HISTORICAL } from './historical.ts'

/** Weeks after a decision at which a forecast is looked at, and at which the bill has come. */
export const SOON = 4
export const LATER = 12

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
  readonly text: string
  readonly ending: string
  readonly answers: Answers
  readonly soon: Standing
  readonly later: Standing
}

interface Found {
  readonly decision: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
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

/** A seed's year by the record's policy, with a record kept at every decision in which the record has a part. */
async function found(seed: number): Promise<readonly Found[]> {
  const session = headless(() => undefined)
  const list: Found[] = []
  await playCampaign(
    session,
    {
      ...HISTORICAL,
      choose: (open, here, roll, taken) => {
        const did = open.find(({ id }) => DID.has(id))
        if (did && open.length > 1)
          list.push({
            decision: did.id,
            options: open.map(({ id, text }) => ({ id, text })),
            record: here.exportRecord(),
            week: here.now.world.week,
          })
        return HISTORICAL.choose(open, here, roll, taken)
      },
    },
    seed,
    rolling(seed * 7919),
  )
  return list
}

const rolling = (seed: number) => {
  const chance = dice(seed)
  return (sides: number) => Math.floor(chance() * sides)
}

/** Takes one option and plays on as the record would; the habits' dice are the same for every option. */
async function follow(
  session: Session,
  seed: number,
  at: Found,
  option: Found['options'][number],
  n: number,
): Promise<Fork> {
  const opened = await session.importRecord(at.record)
  if (!opened.ok) throw new Error(`${at.decision}: its record does not open: ${opened.why}`)
  const standings: { soon?: Standing; later?: Standing } = {}
  const look = ({ week }: World) => {
    if (!standings.soon && week >= at.week + SOON) standings.soon = standingOf(session)
    if (!standings.later && week >= at.week + LATER) standings.later = standingOf(session)
  }
  const leave = session.watch(({ world }) => look(world))
  await session.choose(option.id)
  await playOn(session, HISTORICAL, rolling(seed * 7919 + n + 1))
  leave()
  const last = standingOf(session)
  return {
    seed,
    decision: at.decision,
    option: option.id,
    text: option.text,
    ending: session.now.world.ending ?? 'none',
    answers: fiveQuestions(session.now.world, session.content),
    soon: standings.soon ?? last,
    later: standings.later ?? last,
  }
}

/** All options of all the record's decisions that a seed comes to. */
export async function work(seed: number): Promise<Fork[]> {
  const forks: Fork[] = []
  // One session for all of them: its tellers are made once.
  const session = headless(() => undefined)
  for (const [n, at] of (await found(seed)).entries())
    for (const option of at.options) forks.push(await follow(session, seed, at, option, n))
  return forks
}
