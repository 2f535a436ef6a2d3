import { expect, test } from 'vitest'
import { TINY, tiny, withRegard } from '../fixtures.ts'
import { openTurn } from '../turn.ts'
import type { World } from '../world.ts'
import { officersComeAndGo } from './officers.ts'

const CONTENT = {
  ...TINY,
  people: TINY.people.map(p =>
    p.id === 'people/doctor' ? { ...p, role: 'officer' as const, following: 0, aim: 'serve' as const } : p,
  ),
}

const DOCTOR = 'people/doctor'
const broke = { what: 'break-with-moscow', week: 3, place: null }

/** The Pasha at the valley, at war or not, and an officer at the market who thinks so much of him. */
function near(regard: number, atWar = true): World {
  const world = withRegard(tiny({ at: 'places/valley' }), DOCTOR, regard)
  const state = { ...world.people[DOCTOR]!, band: null }
  return { ...world, acts: atWar ? [broke] : [], people: { ...world.people, [DOCTOR]: state } }
}

function later(world: World): World {
  const turn = openTurn(world, CONTENT)
  officersComeAndGo(turn)
  return turn.world
}

test('an officer who thinks highly of a Pasha at war rides over to his camp', () => {
  const came = later(near(80))
  expect(came.people[DOCTOR]).toMatchObject({ stance: 'with', at: null })
  expect(came.chronicle.at(-1)).toMatchObject({ kind: 'joined', person: DOCTOR })
})

test('he stays where he is while the Pasha is at peace, a captive, or not thought much of', () => {
  const captive = near(80)
  const held = { ...captive, pasha: { ...captive.pasha, captiveOf: 'people/aslan' as const } }
  for (const world of [near(80, false), held, near(20)])
    expect(later(world).people[DOCTOR]!.stance).toBe('free')
})

test('an officer who has come to dislike him goes home', () => {
  const came = later(near(80))
  const gone = later(withRegard(came, DOCTOR, -20))
  expect(gone.people[DOCTOR]).toMatchObject({ stance: 'free', at: 'places/market' })
  expect(gone.chronicle.at(-1)).toMatchObject({ kind: 'left', person: DOCTOR })
})
