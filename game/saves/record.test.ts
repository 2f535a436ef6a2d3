import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aWorld } from '../session/fixtures.ts'
import { RULES_VERSION } from '../sim/begin.ts'
import type { Command } from '../sim/command.ts'
import { worldHash } from '../sim/hash.ts'
import { migrate } from './migrate.ts'
import {
  type CampaignRecord,
  FORMAT,
  LONGEST,
  openRecord,
  readRecord,
  SCHEMA,
  writeRecord,
} from './record.ts'

const world = aWorld({ week: 3, seen: { guest_lakai: 2 }, chosen: { 'guest_lakai.go': 2 } })
const commands: Command[] = [
  { kind: 'enter', scene: 'guest_lakai' },
  { kind: 'choose', choice: 'guest_lakai.go' },
  { kind: 'week' },
  { kind: 'move', band: 'bands/pasha', to: 'places/hisar', hidden: true },
  { kind: 'deed', scene: 'guest_lakai', deed: { kind: 'fate', ending: 'endings/truce' } },
]

/** A record of the format as it stands today. */
const aRecord = (change: Partial<CampaignRecord> = {}): CampaignRecord => ({
  format: FORMAT,
  schema: SCHEMA,
  game: '0.1.0',
  rulesVersion: 1,
  seed: 1,
  commands,
  world,
  checksum: worldHash(world),
  knot: 'guest_lakai.camp',
  stops: [{ index: 0, week: 0, place: 'places/bukhara', scene: null, commands: 0, told: 0 }],
  transcript: [{ week: 2, scene: 'guest_lakai', text: 'Snow.', chosen: false }],
  savedAt: '2026-11-21T10:00:00.000Z',
  ...change,
})

test('a record is the same after writing and reading', () => {
  const written = writeRecord(aRecord())
  expect(readRecord(written)).toEqual({ ok: true, record: aRecord() })
  // A person can read a campaign: each command stands on its own line.
  expect(written.split('\n').filter(line => line.includes('"kind":"week"'))).toHaveLength(1)
})

test.each<[string, unknown, string, string]>([
  ['no object', 3, 'not-ours', ''],
  ['nothing', null, 'not-ours', ''],
  ['another game', { ...aRecord(), format: 'tetris' }, 'not-ours', ''],
  ['a newer game', { ...aRecord(), schema: SCHEMA + 1 }, 'too-new', ''],
  ['no schema', { ...aRecord(), schema: 'one' }, 'field', 'schema'],
  ['a foreign field', { ...aRecord(), extra: 1 }, 'field', 'extra'],
  ['a fraction', { ...aRecord(), seed: 0.5 }, 'field', 'seed'],
  [
    'an unknown command',
    { ...aRecord(), commands: [...commands, { kind: 'fly' }] },
    'field',
    'commands[5].kind',
  ],
  ['a command too rich', { ...aRecord(), commands: [{ kind: 'week', n: 4 }] }, 'field', 'commands[0].n'],
  [
    'a deed misspelt',
    { ...aRecord(), commands: [{ kind: 'deed', scene: 'a', deed: { kind: 'fate' } }] },
    'field',
    'commands[0].deed.ending',
  ],
  ['a knot with markup', { ...aRecord(), knot: '<img onerror=1>' }, 'field', 'knot'],
  [
    'a stop beyond the log',
    { ...aRecord(), stops: [{ ...aRecord().stops[0], commands: 9 }] },
    'field',
    'stops[0].commands',
  ],
  ['a world with a fault', { ...aRecord(), world: { ...world, week: -1 } }, 'field', 'world.week'],
  ['a world retouched', { ...aRecord(), world: { ...world, week: 4 } }, 'damaged', ''],
])('refuses %s', (_, value, why, field) => {
  expect(openRecord(JSON.parse(JSON.stringify(value)))).toEqual({ ok: false, why, field })
})

test('refuses keys that reach into every object, texts without end, and half a file', () => {
  const poisoned = writeRecord(aRecord()).replace('"guest_lakai":2', '"__proto__":2')
  expect(readRecord(poisoned)).toMatchObject({ ok: false, why: 'field', field: 'world.seen.__proto__' })
  expect(readRecord('x'.repeat(LONGEST + 1))).toMatchObject({ ok: false, why: 'too-long' })
  expect(readRecord(writeRecord(aRecord()).slice(0, -40))).toMatchObject({ ok: false, why: 'not-ours' })
  expect(readRecord(`${'['.repeat(200_000)}`)).toMatchObject({ ok: false, why: 'not-ours' })
})

test('an older record goes up step by step; one whose steps are missing is refused by its schema', () => {
  const steps = [
    { to: 2, up: (record: Record<string, unknown>) => ({ ...record, season: 'winter' }) },
    { to: 3, up: ({ season, ...record }: Record<string, unknown>) => ({ ...record, weather: season }) },
  ]
  expect(migrate({ schema: 1, seed: 7 }, 3, steps)).toEqual({ schema: 3, seed: 7, weather: 'winter' })
  expect(migrate({ schema: 0, seed: 7 }, 3, steps)).toEqual({ schema: 0, seed: 7 })
  expect(openRecord({ ...aRecord(), schema: 0 })).toEqual({ ok: false, why: 'field', field: 'schema' })
})

describe('every record ever kept as a sample still opens', () => {
  const folder = new URL('./samples/', import.meta.url)
  test.each(readdirSync(folder).filter(name => name.endsWith('.replay.json')))('%s', name => {
    expect(readRecord(readFileSync(new URL(name, folder), 'utf8'))).toMatchObject({ ok: true })
  })
})

test('a record of the first rules opens whole: its world stands, its commands are kept, and it is said to be older', () => {
  const opened = readRecord(readFileSync(new URL('./samples/schema-1.replay.json', import.meta.url), 'utf8'))
  if (!opened.ok) throw new Error(opened.why)
  const { record } = opened
  expect(record.rulesVersion).toBe(1)
  expect(record.world.rulesVersion).toBe(1)
  expect(record.rulesVersion).toBeLessThan(RULES_VERSION)
  expect(record.commands.length).toBeGreaterThan(100)
  // Written again by this version, nothing of it has changed.
  expect(readRecord(writeRecord(record))).toEqual({ ok: true, record })
})
