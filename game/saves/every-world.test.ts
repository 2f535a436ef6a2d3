import { expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import { aPort } from '../session/fixtures.ts'
import { begin } from '../sim/begin.ts'
import type { Command, Deed } from '../sim/command.ts'
import { draw } from '../sim/dice.ts'
import { EVERY_POLICY } from '../sim/golden/every-policy.ts'
import { play } from '../sim/golden/play.ts'
import { worldHash } from '../sim/hash.ts'
import { step } from '../sim/step.ts'
import { allOrders } from '../sim/views/orders.ts'
import type { World } from '../sim/world.ts'
import { type CampaignRecord, FORMAT, openRecord, readRecord, SCHEMA, writeRecord } from './record.ts'
import { makeStore } from './store.ts'

const CONTENT = makeContent([])
const LONG = 240_000

const recordOf = (world: World, commands: readonly Command[]): CampaignRecord => ({
  format: FORMAT,
  schema: SCHEMA,
  game: '0.1.0',
  rulesVersion: world.rulesVersion,
  seed: world.seed,
  commands,
  world,
  checksum: worldHash(world),
  knot: '',
  stops: [],
  transcript: [],
  savedAt: '',
})

/** What a later visit would read of this world: nothing when all is well, else the field that was refused. */
function refused(world: World, commands: readonly Command[] = []): string | null {
  const opened = openRecord(JSON.parse(JSON.stringify(recordOf(world, commands))))
  return opened.ok ? null : `week ${world.week}: ${opened.why} ${opened.field}`
}

async function throughTheStore(record: CampaignRecord): Promise<CampaignRecord | null> {
  const held = new Map<string, string>()
  await makeStore([aPort('indexeddb', held)]).save(() => record)
  return makeStore([aPort('indexeddb', held)]).load()
}

test.each(Object.keys(EVERY_POLICY))(
  'every week of the policy %s can be kept, and its end comes back from the store as it was',
  async name => {
    const faults: string[] = []
    const log = EVERY_POLICY[name]!
    const { world } = play(log, CONTENT, 1921, 44, week => {
      const fault = refused(week)
      if (fault) faults.push(fault)
    })
    expect(faults).toEqual([])
    const record = recordOf(
      world,
      log.flatMap(({ commands }) => commands),
    )
    expect(await throughTheStore(record)).toEqual(record)
    expect(readRecord(writeRecord(record))).toEqual({ ok: true, record })
  },
  LONG,
)

/** Deeds as scenes ask for them, with ids that are drawn. */
function deedOf(pick: <T>(name: string, of: readonly T[]) => T): Deed {
  const person = pick(
    'person',
    CONTENT.people.map(one => one.id),
  )
  const district = pick(
    'district',
    CONTENT.districts.map(one => one.id),
  )
  const what = pick(
    'what',
    CONTENT.pledges.map(one => one.id),
  )
  const to = pick('to', [person, district])
  const act = pick(
    'act',
    CONTENT.acts.map(one => one.id),
  )
  return pick<Deed>('deed', [
    { kind: 'pledge', to, what, due: pick('due', [null, 0, 2, 9]), witnesses: [person] },
    { kind: 'keep', to, what },
    { kind: 'break', to, what },
    { kind: 'declare', act },
    { kind: 'favour', person, why: 'manners' },
    { kind: 'slight', person, why: 'title' },
    { kind: 'join', men: 300, why: 'volunteers' },
    { kind: 'lose', men: 20, why: 'winter' },
    { kind: 'gain', goods: 'grain', amount: 90, why: 'gift' },
    { kind: 'spend', goods: 'horses', amount: 9, why: 'gift' },
    { kind: 'please', district, why: 'manners' },
    { kind: 'anger', district, why: 'manners' },
    { kind: 'seize', by: person },
    { kind: 'release', why: 'manners' },
    { kind: 'answer', reply: pick('reply', ['accepted', 'stalled', 'refused'] as const) },
    { kind: 'judge', question: pick('question', ['alive', 'believed', 'valleys', 'left', 'lasted']) },
  ])
}

test.each([3, 17])(
  'a campaign of orders and deeds drawn at random (seed %i) can be kept after each of them',
  async seed => {
    let world = begin(CONTENT, seed)
    const commands: Command[] = []
    const faults: string[] = []
    let draws = 0
    const pick = <T>(name: string, of: readonly T[]): T =>
      of[draw(seed, world.week, `saves.${name}`, String(draws++), 0, of.length)]!
    const give = (command: Command) => {
      const outcome = step(world, command, CONTENT)
      if (!outcome.ok) return
      world = outcome.world
      commands.push(command)
      const fault = refused(world, [command])
      if (fault) faults.push(`${JSON.stringify(command)} ${fault}`)
    }
    while (world.ending === null && world.week < 44) {
      for (let given = 0; given < 2; given++) {
        const open = allOrders(world, CONTENT).filter(({ refusal }) => refusal === null)
        if (open.length > 0) give(pick('order', open).order)
        give({ kind: 'deed', deed: deedOf(pick), scene: 'drawn' })
      }
      give({
        kind: 'move',
        band: 'bands/pasha',
        to: pick('place', CONTENT.places).id,
        hidden: draws % 2 === 0,
      })
      give({ kind: 'week' })
    }
    expect(faults).toEqual([])
    expect(commands.length).toBeGreaterThan(20)
    const record = recordOf(world, commands)
    expect(await throughTheStore(record)).toEqual(record)
  },
  LONG,
)
