import { expect, test } from 'vitest'
import { aWorld } from '../session/fixtures.ts'
import { worldHash } from '../sim/hash.ts'
import { readPortable, toCode, toFile } from './portable.ts'
import { type CampaignRecord, FORMAT, SCHEMA } from './record.ts'

const world = aWorld({ week: 1 })
const record: CampaignRecord = {
  format: FORMAT,
  schema: SCHEMA,
  game: '0.1.0',
  rulesVersion: 1,
  seed: 1,
  commands: Array.from({ length: 200 }, () => ({ kind: 'week' }) as const),
  world,
  checksum: worldHash(world),
  knot: '',
  stops: [],
  transcript: [{ week: 1, scene: 'guest_lakai', text: 'Snow.', chosen: false }],
  savedAt: '',
}

test('a file holds everything', async () => {
  expect(await readPortable(toFile(record), 1, () => null)).toEqual({ ok: true, record })
})

test('a code holds the decisions, is short, and may be broken over lines', async () => {
  const code = await toCode(record)
  expect(code).toMatch(/^TFR1\.[A-Za-z0-9_-]+$/)
  expect(code.length).toBeLessThan(toFile(record).length / 8)
  const broken = ` ${code.replace(/(.{40})/g, '$1\n')} `
  expect(await readPortable(broken, 1, () => world)).toEqual({
    ok: true,
    record: { ...record, transcript: [] },
  })
})

test('a code of other rules, one whose replay fails or differs, and a torn one are refused', async () => {
  const code = await toCode(record)
  expect(await readPortable(code, 2, () => world)).toMatchObject({ ok: false, why: 'other-rules' })
  expect(await readPortable(code, 1, () => null)).toMatchObject({ ok: false, field: 'commands' })
  expect(await readPortable(code, 1, () => aWorld({ week: 2 }))).toMatchObject({ ok: false, why: 'damaged' })
  expect(await readPortable(code.slice(0, -9), 1, () => world)).toMatchObject({ ok: false, why: 'damaged' })
  const throws = () => {
    throw new Error('a rule met nonsense')
  }
  expect(await readPortable(code, 1, throws)).toMatchObject({ ok: false, field: 'commands' })
})

test('a code that would unpack without end is refused', async () => {
  const bomb = { ...record, game: 'x'.repeat(9_000_000) }
  expect(await readPortable(await toCode(bomb), 1, () => world)).toMatchObject({ ok: false, why: 'damaged' })
})
