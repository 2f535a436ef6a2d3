import { expect, test } from 'vitest'
import { tiny, tinyTurn, withBand } from '../fixtures.ts'
import type { World } from '../world.ts'
import { HUNTERS, hunt } from './hunt.ts'

const column = {
  ...tiny().bands['bands/garrison-gate']!,
  id: HUNTERS,
  men: 350,
  rifles: 350,
  horses: 350,
  machineGuns: 4,
  at: 'places/market',
  task: { kind: 'camp' },
} as const

const hunted = (men: number, week: number): World => {
  const world = tiny({ men, at: 'places/valley', spirit: 60, rifles: men })
  const formed = {
    id: 0,
    week: 36,
    kind: 'column-marched' as const,
    band: HUNTERS,
    causes: [],
    witnessed: false,
  }
  return {
    ...world,
    week,
    acts: [{ what: 'break-with-moscow', week: 1, place: null }],
    reds: { ...world.reds, phase: 'pacification' },
    bands: { ...world.bands, [HUNTERS]: column },
    chronicle: [formed],
  }
}

test('in the week of the feast, with the guards at home, he is caught where he stands', () => {
  const turn = tinyTurn(hunted(80, 39))
  hunt(turn)
  expect(turn.world.ending).toBe('endings/hillside')
  expect(turn.world.pasha.alive).toBe(false)
})

test('the week before, watchful, he slips away a stretch with most of his men', () => {
  const turn = tinyTurn(hunted(80, 37))
  hunt(turn)
  expect(turn.world.ending).toBe(null)
  expect(turn.world.bands['bands/pasha']!.men).toBe(71)
})

test('a camp too strong is left alone; a broken one among strangers is shot running; one that has given up is tried', () => {
  const strong = tinyTurn(hunted(1200, 39))
  hunt(strong)
  expect(strong.world.ending).toBe(null)
  const run = withBand(hunted(80, 39), 'bands/pasha', { spirit: 0 })
  const friends = tinyTurn(run)
  hunt(friends)
  expect(friends.world.ending).toBe('endings/hillside')
  const cold = Object.fromEntries(
    Object.entries(run.districts).map(([id, state]) => [id, { ...state, support: 0 }]),
  )
  const broken = tinyTurn({ ...run, districts: cold })
  hunt(broken)
  expect(broken.world.ending).toBe('endings/shot-fleeing')
  const world = hunted(80, 39)
  const given = tinyTurn({
    ...world,
    acts: [...world.acts, { what: 'offer-surrender', week: 38, place: null }],
  })
  hunt(given)
  expect(given.world.ending).toBe('endings/tried')
})

test('slipping away costs men and horses and is chronicled with what helped; being caught says what failed', () => {
  const away = tinyTurn(withBand(hunted(80, 37), 'bands/pasha', { horses: 100 }))
  hunt(away)
  const told = away.happened.find(h => h.kind === 'slipped-away')!
  expect(told).toMatchObject({ place: 'places/valley', n: 9 })
  expect(told.why).toContain('ground')
  expect(away.world.bands['bands/pasha']).toMatchObject({ horses: 92 })
  const taken = tinyTurn(hunted(80, 39))
  hunt(taken)
  expect(taken.happened.find(h => h.kind === 'caught')!.why![0]).toBe('surprise')
})

test('while the columns march only a Pasha who hides is looked for; a scattered band is not too strong to be', () => {
  const marching = (hidden: boolean) => {
    const world = hunted(300, 37)
    const turn = tinyTurn(
      withBand({ ...world, reds: { ...world.reds, phase: 'offensive' } }, 'bands/pasha', { hidden }),
    )
    hunt(turn)
    return turn.happened.length
  }
  expect(marching(false)).toBe(0)
  expect(marching(true)).toBeGreaterThan(0)
})
