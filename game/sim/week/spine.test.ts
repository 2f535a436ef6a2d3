import { expect, test } from 'vitest'
import { makeContent } from '../../../story/content.ts'
import type { DistrictId } from '../../../story/schema/ids.ts'
import { begin } from '../begin.ts'
import { openTurn } from '../turn.ts'
import type { Band, World } from '../world.ts'
import { breakBread } from './bread.ts'
import { openOffensive } from './columns.ts'
import { redsThink } from './moscow.ts'
import { trainsThatRun } from './spine.ts'
import { burnWaggons, keepStores, waggonsReach } from './stores.ts'

const CONTENT = makeContent([])
const raided = (world: World, district: DistrictId, week = world.week): World => ({
  ...world,
  chronicle: [
    ...world.chronicle,
    {
      id: world.chronicle.length,
      week,
      kind: 'raided',
      band: 'bands/pasha',
      district,
      causes: [],
      witnessed: true,
    },
  ],
})
const at = (week: number): World => ({ ...begin(CONTENT, 7), week })
const turnOf = (world: World) => openTurn(world, CONTENT)
const karshi: DistrictId = 'districts/karshi'

test('each raid on the line holds trains up until it is mended, and never all of them', () => {
  expect(trainsThatRun(turnOf(at(20)))).toBe(100)
  expect(trainsThatRun(turnOf(raided(at(20), karshi)))).toBeLessThan(100)
  expect(trainsThatRun(turnOf(raided(at(20), karshi, 10)))).toBe(100)
  expect(trainsThatRun(turnOf(raided(at(20), 'districts/kulob')))).toBe(100)
  const often = [karshi, karshi, karshi, karshi, karshi].reduce((w, d) => raided(w, d), at(20))
  expect(trainsThatRun(turnOf(often))).toBeGreaterThan(0)
})

/** The week in which the blow falls when some weeks of the build-up see raids on Karshi. */
function blow(raids: readonly number[]): number {
  const world = at(24)
  let turn = turnOf({ ...world, reds: { ...world.reds, phase: 'build-up', phaseSince: 24, ordered: 6000 } })
  while (turn.world.reds.phase === 'build-up' && turn.world.week < 60) {
    turn = turnOf({ ...turn.world, week: turn.world.week + 1 })
    if (raids.includes(turn.world.week)) turn.world = raided(turn.world, karshi)
    redsThink(turn)
  }
  return turn.world.week
}

test('a guerrilla on the line puts the offensive off by some weeks', () => {
  expect(blow([25, 27, 29])).toBeGreaterThan(blow([]))
})

test('a garrison that is raided runs dry, robs its villages, and what was given back is forgotten', () => {
  const turn = turnOf(at(20))
  const garrison = () => turn.world.bands['bands/garrison-guzar']!
  const before = turn.world.districts['districts/guzar']!
  for (let week = 20; week < 26; week++) {
    turn.world = raided({ ...turn.world, week }, 'districts/guzar')
    keepStores(turn, garrison())
  }
  expect(garrison().grain).toBe(0)
  const looted = turn.happened.find(h => h.kind === 'looted')!
  expect(looted.band).toBe('bands/garrison-guzar')
  expect(looted.causes.length).toBeGreaterThan(0)
  expect(turn.world.districts['districts/guzar']!.support).toBeGreaterThan(before.support)
  expect(turn.world.districts['districts/guzar']!.grain).toBeLessThan(before.grain)
})

test('a garrison left alone is filled again', () => {
  const turn = turnOf(at(20))
  const thin = { ...turn.world.bands['bands/garrison-guzar']!, grain: 7 }
  turn.world = { ...turn.world, bands: { ...turn.world.bands, [thin.id]: thin } }
  keepStores(turn, thin)
  expect(turn.world.bands['bands/garrison-guzar']!.grain).toBeGreaterThan(7)
})

test('raids behind a column cost it waggons and bread, until it robs the country it has come to', () => {
  const turn = turnOf(at(30))
  turn.world = { ...turn.world, reds: { ...turn.world.reds, phase: 'offensive', gathered: 6000 } }
  openOffensive(turn)
  const column = (): Band => turn.world.bands['bands/left-column']!
  const even = waggonsReach(turn, column())
  turn.world = raided(turn.world, 'districts/guzar')
  expect(waggonsReach(turn, column())).toBeLessThan(even)
  const bread = column().grain
  burnWaggons(turn)
  expect(column().grain).toBeLessThan(bread)
  for (let week = 31; week < 38; week++) {
    turn.world = raided(raided({ ...turn.world, week }, 'districts/guzar'), karshi)
    burnWaggons(turn)
    breakBread(turn)
  }
  expect(turn.happened.some(h => h.kind === 'looted' && h.band === 'bands/left-column')).toBe(true)
})
