import { expect, test, vi } from 'vitest'
import { fixtureStory } from '../../scripts/ink/fixtures.ts'
import { worldHash } from '../sim/hash.ts'
import { aPort, aSession, someRules } from './fixtures.ts'
import { replay } from './replay.ts'
import type { Session, Snapshot } from './types.ts'

const { scenes, loadAct } = fixtureStory()

/** What must be the same after loading: world, text, decision, commands; the answer just read is gone by then. */
function seen({ world, page, log, mode, stops, transcript }: Snapshot) {
  return { world, log, mode, stops, transcript, page: page && { ...page, echo: [] } }
}

/** Plays on by a list of turns until they run out; a page without choices is turned, orders are ridden from. */
async function play(session: Session, turns: readonly number[], each: () => Promise<void>): Promise<void> {
  for (const turn of turns) {
    const { mode, page } = session.now
    const open = page?.choices.filter(choice => choice.locked === null) ?? []
    if (mode === 'ended') return
    if (mode === 'orders') {
      if (turn % 2 === 0) session.order({ kind: 'drill', band: 'bands/pasha' })
      await each()
      await session.rideOn()
    } else if (open.length === 0) await session.rideOn()
    else await session.choose(open[turn % open.length]!.id)
    await each()
  }
}

/** A fresh session over a copy of the storage, once the last decision has been written there. */
async function reloaded(held: Map<string, string>, old: Session): Promise<Session> {
  return vi.waitFor(async () => {
    const { session } = aSession(scenes, loadAct, [aPort('indexeddb', new Map(held))])
    await vi.waitFor(() => expect(session.now.resumable).not.toBeNull())
    await session.resume()
    expect(session.now.log.length).toBeGreaterThanOrEqual(old.now.log.length)
    return session
  })
}

const PLAYS = [
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  [2, 1, 0, 1, 2, 0, 1, 0, 2, 1, 0],
  [0, 1, 1, 1, 0, 1, 0, 1, 1, 0],
]

test.each(PLAYS)(
  'saved at every choice and loaded afresh, world, text and commands are the same (%#)',
  async (...turns) => {
    const held = new Map<string, string>()
    const { session, troubles } = aSession(scenes, loadAct, [aPort('indexeddb', held)])
    await session.begin(7)
    await play(session, turns, async () => {
      const again = await reloaded(held, session)
      // A scene's last page has nothing left to decide: loading it goes on to what comes next.
      if (session.now.page?.choices.length === 0) return
      expect(seen(again.now)).toEqual(seen(session.now))
    })
    expect(troubles).toEqual([])
    expect(session.now.log.length).toBeGreaterThan(turns.length)
  },
)

test.each(PLAYS)('the log replayed makes the same world (%#)', async (...turns) => {
  const { session } = aSession(scenes, loadAct)
  await session.begin(7)
  await play(session, turns, async () => {
    const again = replay(7, session.now.log, session.content, someRules)
    expect(again && worldHash(again)).toBe(worldHash(session.now.world))
  })
})

test.each(PLAYS)('gone back to every stop, the page is what it was (%#)', async (...turns) => {
  const { session } = aSession(scenes, loadAct)
  await session.begin(7)
  const at = new Map<number, ReturnType<typeof seen>>()
  const note = async () => {
    const { stops, log, page } = session.now
    const stop = stops.at(-1)!
    const arrived = log.slice(stop.commands).every(command => command.kind === 'enter')
    if (arrived && page?.choices.length !== 0 && !at.has(stop.index)) at.set(stop.index, seen(session.now))
  }
  await note()
  await play(session, turns, note)
  for (const [index, was] of [...at].reverse()) {
    await session.rewind(index)
    expect(seen(session.now)).toEqual(was)
  }
})

test('played on after going back, the campaign is the one that was never left', async () => {
  const straight = aSession(scenes, loadAct).session
  const winding = aSession(scenes, loadAct).session
  await straight.begin(3)
  await winding.begin(3)
  const nothing = async () => undefined
  await play(winding, [1, 1, 0, 0], nothing)
  await winding.rewind(0)
  for (const session of [straight, winding]) await play(session, [0, 1, 0, 1, 0, 1, 0, 1], nothing)
  expect(seen(winding.now)).toEqual(seen(straight.now))
})
