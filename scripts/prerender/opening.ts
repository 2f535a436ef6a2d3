import { makeStore } from '../../game/saves/store.ts'
import { TURN } from '../../game/session/queue.ts'
import { RULES } from '../../game/session/rules.ts'
import { openSession } from '../../game/session/session.ts'
import type { Page, Session } from '../../game/session/types.ts'
import { makeContent } from '../../story/content.ts'
import type { Story } from '../ink/load.ts'

/** The first page, and the pages its open choices lead to. */
export interface Opening {
  readonly first: Page
  /** By what was clicked, in order and joined by spaces: an id of a choice, `>` for a page turned. */
  readonly answers: Readonly<Record<string, Page>>
}

/** Seeds tried: the first pages must be the same for all of them. */
const SEEDS = [1, 2, 3, 77, 123_456]

async function begun(story: Story, seed: number): Promise<Session> {
  const session = openSession({
    content: makeContent(story.scenes),
    rules: RULES,
    store: makeStore([]),
    loadAct: async act => JSON.parse(story.acts[act] ?? '{}') as Record<string, unknown>,
    version: 'prerender',
    clock: () => '',
    trouble: what => {
      throw new Error(what)
    },
  })
  await session.begin(seed)
  return session
}

async function openingOf(story: Story, seed: number): Promise<Opening> {
  const { page } = (await begun(story, seed)).now
  if (!page) throw new Error('the campaign does not open with a scene')
  const answers: Record<string, Page> = {}
  for (const choice of page.choices) {
    if (choice.locked !== null) continue
    const session = await begun(story, seed)
    await session.choose(choice.id)
    if (session.now.page) answers[choice.id] = session.now.page
    // Where the answer ends the scene, the page after it is ready as well.
    if (session.now.page?.choices.length !== 0) continue
    await session.rideOn()
    if (session.now.page) answers[`${choice.id} ${TURN}`] = session.now.page
  }
  return { first: page, answers }
}

/** Plays the first scene to its first decision, and every answer to it. Throws when chance has a hand in them. */
export async function playOpening(story: Story): Promise<Opening> {
  const openings = await Promise.all(SEEDS.map(seed => openingOf(story, seed)))
  const [opening, ...others] = openings
  if (others.some(other => JSON.stringify(other) !== JSON.stringify(opening)))
    throw new Error('the first pages must not depend on chance')
  return opening!
}
