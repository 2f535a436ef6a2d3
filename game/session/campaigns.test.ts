import { expect, test } from 'vitest'
import { loadStory } from '../../scripts/ink/load.ts'
import { makeContent } from '../../story/content.ts'
import { readRecord } from '../saves/record.ts'
import { makeStore } from '../saves/store.ts'
import type { Order } from '../sim/command.ts'
import { draw } from '../sim/dice.ts'
import { worldHash } from '../sim/hash.ts'
import { replay } from './replay.ts'
import { RULES } from './rules.ts'
import { openSession } from './session.ts'
import type { Session, Snapshot } from './types.ts'

const story = loadStory()
const content = makeContent(story.scenes)
const LONGEST = 600

/** A session over the real story and the real rules; nothing is kept, and trouble fails the test. */
function aCampaign(troubles: string[]): Session {
  return openSession({
    content,
    rules: RULES,
    store: makeStore([]),
    loadAct: async act => JSON.parse(story.acts[act] ?? '{}') as Record<string, unknown>,
    version: '0.0.0',
    clock: () => '',
    trouble: what => troubles.push(what),
  })
}

const seen = ({ world, page, log, mode, transcript }: Snapshot) => ({
  world: worldHash(world),
  log,
  mode,
  transcript,
  page: page && { ...page, echo: [] },
})

const band = 'bands/pasha'
/** Orders the walk tries between scenes, so that the map is crossed and bands have every kind of task. */
const TRIED: readonly Order[] = [
  ...(['koktash', 'dushanbe', 'baysun', 'denau', 'baljuvon'] as const).map(
    name => ({ kind: 'move', band, to: `places/${name}`, hidden: true }) as const,
  ),
  { kind: 'besiege', band, place: 'places/dushanbe' },
  { kind: 'raid', band, place: 'places/baysun' },
  { kind: 'drill', band },
  { kind: 'muster', band, how: 'disperse' },
  { kind: 'write', to: 'all', about: 'join' },
  { kind: 'ask', person: 'people/ibrahim-bek', what: 'join' },
]

async function walk(
  seed: number,
  each: (session: Session) => Promise<void> = async () => undefined,
): Promise<{ readonly session: Session; readonly troubles: readonly string[] }> {
  const troubles: string[] = []
  const session = aCampaign(troubles)
  await session.begin(seed)
  for (let turn = 0; turn < LONGEST && session.now.mode !== 'ended'; turn++) {
    const { mode, page, world } = session.now
    const roll = (sides: number) => draw(seed, world.week, 'walk', page?.knot ?? mode, turn, sides)
    const open = page?.choices.filter(choice => choice.locked === null) ?? []
    if (mode === 'scene' && open.length > 0) await session.choose(open[roll(open.length)]!.id)
    else {
      if (mode === 'orders') session.order(TRIED[roll(TRIED.length)]!)
      await session.rideOn()
    }
    await each(session)
  }
  expect(session.now.mode).toBe('ended')
  return { session, troubles }
}

test.each([1, 2, 3, 5, 8])(
  'campaign %i: what is written is read, and every tenth page loads as it stands',
  async seed => {
    let pages = 0
    const { troubles } = await walk(seed, async session => {
      if (pages++ % 10 !== 0) return
      const file = session.exportRecord()
      expect(readRecord(file)).toMatchObject({ ok: true })
      if (session.now.page?.choices.length === 0) return
      const again = aCampaign([])
      expect(await again.importRecord(file)).toEqual({ ok: true })
      expect(seen(again.now)).toEqual(seen(session.now))
    })
    expect(troubles).toEqual([])
  },
)

test('a whole campaign replayed from its log makes the same world, and its code opens elsewhere', async () => {
  const { session } = await walk(13)
  const { log, world } = session.now
  const again = replay(13, log, content, RULES)
  expect(again && worldHash(again)).toBe(worldHash(world))
  const elsewhere = aCampaign([])
  expect(await elsewhere.importRecord(await session.exportCode())).toEqual({ ok: true })
  expect(worldHash(elsewhere.now.world)).toBe(worldHash(world))
})
