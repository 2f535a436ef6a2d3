import { expect, test } from 'vitest'
import { aPort, aWorld } from '../session/fixtures.ts'
import { worldHash } from '../sim/hash.ts'
import { localStoragePort, memoryPort, type Port } from './ports.ts'
import { type CampaignRecord, FORMAT, SCHEMA } from './record.ts'
import { makeStore } from './store.ts'

function aRecord(week: number): CampaignRecord {
  const world = aWorld({ week })
  const head = { format: FORMAT, schema: SCHEMA, game: '0.1.0', rulesVersion: 1, seed: 1 } as const
  return {
    ...head,
    commands: [],
    world,
    checksum: worldHash(world),
    knot: '',
    stops: [],
    transcript: [],
    savedAt: '',
  }
}

const refusing: Port = {
  kind: 'indexeddb',
  read: () => Promise.reject(new DOMException('denied', 'SecurityError')),
  write: () => Promise.reject(new DOMException('denied', 'SecurityError')),
}
const denied = localStoragePort(() => {
  throw new DOMException('denied', 'SecurityError')
})

test('what was saved last is what a later store loads, from two slots in turn', async () => {
  const held = new Map<string, string>()
  const store = makeStore([aPort('indexeddb', held)])
  for (const week of [1, 2, 3]) expect(await store.save(() => aRecord(week))).toBe('indexeddb')
  expect([...held.keys()].sort()).toEqual(['tfr:v1:slot-a', 'tfr:v1:slot-b'])
  expect((await makeStore([aPort('indexeddb', held)]).load())?.world.week).toBe(3)
})

test('a slot torn in writing gives way to the one before, and is not deleted', async () => {
  const held = new Map<string, string>()
  const store = makeStore([aPort('indexeddb', held)])
  await store.save(() => aRecord(1))
  await store.save(() => aRecord(2))
  const newest = [...held].find(([, text]) => text.startsWith('2\n'))![0]
  held.set(newest, held.get(newest)!.slice(0, 100))
  expect((await makeStore([aPort('indexeddb', held)]).load())?.world.week).toBe(1)
  expect(held.get(newest)).toHaveLength(100)
})

test('where the first place refuses, the mirror is used; where all refuse, it is said', async () => {
  const held = new Map<string, string>()
  expect(await makeStore([refusing, aPort('localstorage', held)]).save(() => aRecord(1))).toBe('localstorage')
  expect((await makeStore([refusing, aPort('localstorage', held)]).load())?.world.week).toBe(1)
  expect(await makeStore([refusing, denied]).save(() => aRecord(1))).toBe('memory')
  expect(await makeStore([refusing, denied]).load()).toBeNull()
})

test('a place that keeps something else than it was given is not believed', async () => {
  const forgetful: Port = { kind: 'indexeddb', read: async () => null, write: async () => undefined }
  expect(await makeStore([forgetful]).save(() => aRecord(1))).toBe('memory')
})

test('of many decisions made while one is written only the last is made into a record', async () => {
  const held = new Map<string, string>()
  const store = makeStore([aPort('indexeddb', held)])
  let made = 0
  const saves = [1, 2, 3, 4, 5].map(week =>
    store.save(() => {
      made++
      return aRecord(week)
    }),
  )
  await Promise.all(saves)
  expect(made).toBeLessThan(3)
  expect((await makeStore([aPort('indexeddb', held)]).load())?.world.week).toBe(5)
})

test('the running number goes on from what was stored before', async () => {
  const held = new Map<string, string>()
  const first = makeStore([aPort('indexeddb', held)])
  for (const week of [1, 2, 3]) await first.save(() => aRecord(week))
  const second = makeStore([aPort('indexeddb', held)])
  await second.save(() => aRecord(9))
  expect((await makeStore([aPort('indexeddb', held)]).load())?.world.week).toBe(9)
})

test('a store without a place to keep never makes a record', async () => {
  const make = () => {
    throw new Error('made')
  }
  expect(await makeStore([memoryPort()]).save(make)).toBe('memory')
})
