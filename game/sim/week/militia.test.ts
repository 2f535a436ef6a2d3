import { expect, test } from 'vitest'
import { tiny, tinyTurn, withoutBands } from '../fixtures.ts'
import type { DistrictState, World } from '../world.ts'
import { keepMilitias } from './militia.ts'

const MIDDLE = 'districts/middle'
const MILITIA = 'bands/militia-middle'
const given = (concessions: number, over: Partial<DistrictState> = {}, world = tiny()): World => ({
  ...world,
  districts: {
    ...world.districts,
    [MIDDLE]: { ...world.districts[MIDDLE]!, concessions, support: -10, ...over },
  },
})
const kept = (world: World) => {
  const turn = tinyTurn(world)
  keepMilitias(turn)
  return turn
}

test('a militia of the district’s own men is raised where enough was given back and the villages will have it', () => {
  const band = kept(given(60)).world.bands[MILITIA]!
  expect(band.side).toBe('reds')
  expect(band.men).toBeGreaterThan(0)
  expect(band.order).toBeLessThan(tiny().bands['bands/garrison-market']!.order)
  expect(kept(given(10)).world.bands[MILITIA]).toBeUndefined()
  expect(kept(given(60, { support: 40 })).world.bands[MILITIA]).toBeUndefined()
  expect(kept(given(60, { holder: 'chiefs' })).world.bands[MILITIA]).toBeUndefined()
})

test('it goes home when the garrison is gone or the villages turn, and is not raised twice', () => {
  const raised = kept(given(60)).world
  const left = kept(withoutBands(raised, 'bands/garrison-market'))
  expect(left.world.bands[MILITIA]).toBeUndefined()
  expect(left.happened.map(h => h.kind)).toEqual(['militia-gone'])
  const turned = kept(given(60, { support: 40 }, raised))
  expect(turned.world.bands[MILITIA]).toBeUndefined()
  expect(kept(given(60, {}, turned.world)).world.bands[MILITIA]).toBeUndefined()
})

test('besieged, it stands with the garrison', () => {
  const raised = kept(given(60)).world
  const ring = {
    ...raised.bands['bands/pasha']!,
    task: { kind: 'besiege' as const, place: 'places/market' as const, since: raised.week, march: null },
  }
  const { world } = kept({ ...raised, bands: { ...raised.bands, [ring.id]: ring } })
  expect(world.bands[MILITIA]).toBeUndefined()
  expect(world.bands['bands/garrison-market']!.men).toBe(100 + raised.bands[MILITIA]!.men)
})
