import { expect, test, vi } from 'vitest'
import { fixtureStory } from '../../scripts/ink/fixtures.ts'
import { makeStore } from '../saves/store.ts'
import { aPort, aSession, aWorld, someContent, someRules } from './fixtures.ts'
import type { Rules } from './rules.ts'
import { openSession } from './session.ts'
import type { Session } from './types.ts'

const { scenes, loadAct } = fixtureStory()

/** Takes the first open choice, or turns the page, until orders are asked for. */
async function toOrders(session: Session): Promise<void> {
  for (let turns = 0; turns < 30 && session.now.mode === 'scene'; turns++) {
    const open = session.now.page?.choices.find(choice => choice.locked === null)
    await (open ? session.choose(open.id) : session.rideOn())
  }
}

test('the prologue’s scenes open in order of priority, each entered once, and no orders before the ride', async () => {
  const { session } = aSession(scenes, loadAct)
  const modes = new Set<string>()
  session.watch(now => modes.add(`${now.mode} in week ${now.world.week}`))
  expect(session.now.mode).toBe('title')
  await session.begin(1)
  expect(session.now).toMatchObject({ mode: 'scene', page: { scene: 'fixture_stable', title: 'The stable' } })
  expect(session.order({ kind: 'drill', band: 'bands/pasha' })).toEqual({ ok: false, why: 'too-soon' })
  await toOrders(session)
  const entered = session.now.log.flatMap(command => (command.kind === 'enter' ? [command.scene] : []))
  expect(entered).toEqual(['fixture_stable', 'fixture_gate', 'fixture_well'])
  expect(modes).not.toContain('orders in week 0')
  expect(session.now.mode).toBe('orders')
})

test('a choice is sent first, then its deeds, in order', async () => {
  const { session } = aSession(scenes, loadAct)
  await session.begin(1)
  await session.choose('fixture_stable.buy')
  expect(session.now.log.slice(1)).toEqual([
    { kind: 'choose', choice: 'fixture_stable.buy' },
    { kind: 'deed', deed: { kind: 'join', men: 3, why: 'pay' }, scene: 'fixture_stable' },
  ])
  expect(session.now.page).toMatchObject({ knot: 'fixture_stable.rope', hand: 'yusuf' })
  expect(session.now.page?.echo.map(line => line.text)).toEqual(['The dealer threw in a rope.'])
})

test('an answer to what is not asked, or is locked, changes nothing', async () => {
  const { session } = aSession(scenes, loadAct)
  await session.begin(1)
  const before = session.now.log
  await session.choose('fixture_stable.take-locked')
  await session.choose('fixture_gate.ride')
  expect(session.now.log).toEqual(before)
})

test('a deed the rules refuse is told, is not logged, and the page goes on', async () => {
  const strict: Rules = {
    ...someRules,
    step: (world, command, content) =>
      command.kind === 'deed' ? { ok: false, why: 'not-enough' } : someRules.step(world, command, content),
  }
  const { session, troubles } = aSession(scenes, loadAct, [aPort()], strict)
  await session.begin(1)
  await session.choose('fixture_stable.buy')
  expect(troubles).toHaveLength(1)
  expect(troubles[0]).toMatch(/fixture_stable\.buy.*join.*not-enough/)
  expect(session.now.log.some(command => command.kind === 'deed')).toBe(false)
  expect(session.now.page?.knot).toBe('fixture_stable.rope')
})

test('orders of this stop can be taken back one by one, and no further', async () => {
  const { session } = aSession(scenes, loadAct)
  await session.begin(1)
  await toOrders(session)
  const { world, log } = session.now
  session.order({ kind: 'drill', band: 'bands/pasha' })
  session.order({ kind: 'drill', band: 'bands/pasha' })
  expect(session.now.world.bands['bands/pasha']!.men).toBe(world.bands['bands/pasha']!.men + 2)
  expect(session.order({ kind: 'raid', band: 'bands/pasha', place: 'places/hisar' }).ok).toBe(false)
  expect([session.undo(), session.undo(), session.undo()]).toEqual([true, true, false])
  expect(session.now.world).toEqual(world)
  expect(session.now.log).toEqual(log)
  expect(session.refusal({ kind: 'raid', band: 'bands/pasha', place: 'places/hisar' })).toBe('not-enough')
  expect(session.refusal({ kind: 'drill', band: 'bands/pasha' })).toBeNull()
})

test('a ride ends where something happens, and says why; the campaign ends after its ending', async () => {
  const { session } = aSession(scenes, loadAct)
  await session.begin(1)
  await toOrders(session)
  await session.rideOn()
  expect(session.now).toMatchObject({ mode: 'orders', stopped: ['market'], world: { week: 2 } })
  await session.rideOn()
  expect(session.now).toMatchObject({ mode: 'ended', page: null, world: { ending: 'endings/hillside' } })
  expect(session.now.stops.map(stop => stop.week)).toEqual([0, 0, 1, 2, 4])
})

test('a ride breathes once a week, the last included; a page closed on the way finds all that was ordered', async () => {
  const held = new Map<string, string>()
  const breaths: number[] = []
  const onTheWay: unknown[] = []
  let shown = 0
  const session = openSession({
    content: someContent(scenes),
    rules: { ...someRules, stops: world => (world.week === 3 ? ['market'] : []) },
    store: makeStore([aPort('indexeddb', held)]),
    loadAct,
    version: '0.0.0',
    clock: () => '1921-11-08T00:00:00Z',
    trouble: what => expect.fail(what),
    breathe: async () => {
      breaths.push(shown)
      onTheWay.push((await makeStore([aPort('indexeddb', new Map(held))]).load())?.commands)
    },
  })
  session.watch(({ world }) => {
    shown = world.week
  })
  await session.begin(1)
  await toOrders(session)
  session.order({ kind: 'drill', band: 'bands/pasha' })
  const { log, world } = session.now
  await vi.waitFor(() => expect([...held.values()].join()).toContain('"drill"'))
  breaths.length = 0
  onTheWay.length = 0
  await session.rideOn()
  expect(session.now.world.week).toBeGreaterThan(world.week + 1)
  expect(breaths).toEqual(
    Array.from({ length: session.now.world.week - world.week }, (_, i) => world.week + 1 + i),
  )
  for (const commands of onTheWay) expect(commands).toEqual(log)
  const past = session.past()
  expect(past.work(1000)).toBe(true)
  expect(past.at(session.now.world.week)).toBe(session.now.world)
})

test('a campaign is found again by a session that comes later, and an imported one is kept', async () => {
  const held = new Map<string, string>()
  const first = aSession(scenes, loadAct, [aPort('indexeddb', held)]).session
  await first.begin(1)
  await first.choose('fixture_stable.buy')
  await vi.waitFor(() => expect([...held.values()].join()).toContain('fixture_stable.buy'))
  const second = aSession(scenes, loadAct, [aPort('indexeddb', held)]).session
  await vi.waitFor(() => expect(second.now.resumable).toEqual({ week: 0, savedAt: '1921-11-08T00:00:00Z' }))
  await second.resume()
  expect(second.now.page?.knot).toBe('fixture_stable.rope')
})

test('a code carries the campaign to another device', async () => {
  const there = aSession(scenes, loadAct).session
  const here = aSession(scenes, loadAct).session
  await there.begin(5)
  await toOrders(there)
  const code = await there.exportCode()
  expect(code).toMatch(/^TFR1\.[\w-]+$/)
  expect(await here.importRecord(code)).toEqual({ ok: true })
  expect(here.now.world).toEqual(there.now.world)
  expect(here.now.log).toEqual(there.now.log)
  expect(here.now.mode).toBe('orders')
})

test('a foreign or damaged text is refused by name and the campaign in hand goes on', async () => {
  const { session } = aSession(scenes, loadAct)
  await session.begin(1)
  await session.choose('fixture_stable.buy')
  const { now } = session
  const file = JSON.parse(session.exportRecord()) as Record<string, unknown>
  const texts = [
    ['a letter', 'not-ours'],
    ['{"format":"another game"}', 'not-ours'],
    [JSON.stringify({ ...file, schema: 99 }), 'too-new'],
    [JSON.stringify({ ...file, seed: 'seven' }), 'field: seed'],
    [JSON.stringify({ ...file, commands: [{ kind: 'crown' }] }), 'field: commands[0].kind'],
    [JSON.stringify({ ...file, world: aWorld({ week: 3 }) }), 'damaged'],
    ['TFR1.!!!', 'damaged'],
  ] as const
  for (const [text, why] of texts) expect(await session.importRecord(text)).toEqual({ ok: false, why })
  expect(session.now).toEqual(now)
})

test('where the rules have changed since, the recorded world stands and the log is kept', async () => {
  const { session } = aSession(scenes, loadAct)
  await session.begin(1)
  await toOrders(session)
  const file = session.exportRecord()
  const newer: Rules = {
    ...someRules,
    step: (world, command, content) => {
      const deed =
        command.kind === 'deed' && command.deed.kind === 'join' ? { ...command.deed, men: 50 } : null
      return someRules.step(world, deed && command.kind === 'deed' ? { ...command, deed } : command, content)
    },
  }
  const later = aSession(scenes, loadAct, [aPort()], newer).session
  expect(await later.importRecord(file)).toEqual({ ok: true })
  expect(later.now.world).toEqual(session.now.world)
  expect(later.now.log).toEqual(session.now.log)
  expect(later.now.stops).toEqual([])
  await later.rideOn()
  expect(later.now.stops.map(stop => stop.week)).toEqual([2])
})

test('selecting a place tells everybody who watches, until they look away', async () => {
  const { session } = aSession(scenes, loadAct)
  const told: unknown[] = []
  const stop = session.watch(now => told.push(now.selected))
  session.select('places/hisar')
  stop()
  session.select(null)
  expect(told).toEqual(['places/hisar'])
})

test('where nothing can be kept, it says so', async () => {
  const { session } = aSession(scenes, loadAct, [])
  await session.begin(1)
  await vi.waitFor(() => expect(session.now.kept).toBe('memory'))
})
