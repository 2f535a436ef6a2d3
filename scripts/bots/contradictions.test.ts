import { expect, test } from 'vitest'
import { aWorld, someContent } from '../../game/session/fixtures.ts'
import type { Page, Snapshot } from '../../game/session/types.ts'
import type { Happening } from '../../game/sim/happening.ts'
import type { World } from '../../game/sim/world.ts'
import type { SceneHeader } from '../../story/schema/scene.ts'
import { contradictions } from './contradictions.ts'

const scene: SceneHeader = {
  id: 'hill',
  act: '01-guest',
  kind: 'dated',
  title: 'A hill',
  weeks: [3, 9],
  conditions: [],
  priority: 50,
  place: null,
  people: [],
  witness: 'present',
  ending: null,
  cites: [],
}
const content = {
  ...someContent([scene]),
  places: [{ id: 'places/bukhara' }] as never,
}

const reading = (
  text: string,
  change: Partial<World> = {},
  speaker: Page['people'][number] | null = null,
): Snapshot => {
  const line = { text, speaker, cites: [], basis: null, sounds: [] }
  const page: Page = {
    scene: 'hill',
    knot: 'hill',
    title: 'A hill',
    place: null,
    people: [],
    witness: 'present',
    hand: 'pasha',
    echo: [],
    lines: [line],
    choices: [],
  }
  const world = aWorld({ week: 5, ...change })
  return { mode: 'scene', page, world } as unknown as Snapshot
}
const dead = { 'people/ishan': { alive: false } } as unknown as World['people']
const happened = (id: number, week: number, kind: Happening['kind']): Happening => ({
  id,
  week,
  kind,
  person: 'people/ishan',
  causes: [],
  witnessed: true,
})

test('a page on which nothing is wrong is passed over', () => {
  expect(contradictions(reading('We rode until noon.'), content)).toEqual([])
})

test('a dead man who speaks is caught, and may be quoted once the campaign is over', () => {
  const says = reading('“No,” he said.', { people: dead }, 'people/ishan')
  expect(contradictions(says, content).join()).toContain('people/ishan is dead and present')
  const after = reading('“No,” he said.', { people: dead, ending: 'endings/hillside' }, 'people/ishan')
  expect(contradictions(after, content)).toEqual([])
})

test('a page out of its weeks, an unfilled gap and a count of none are caught', () => {
  expect(contradictions(reading('Snow.', { week: 20 }), content).join()).toContain('its weeks are 3-9')
  expect(contradictions(reading('{person} came in.'), content).join()).toContain('a gap')
  expect(contradictions(reading('Bread for 0 days.'), content).join()).toContain('0 days')
  expect(contradictions(reading('Bread for 10 days.'), content)).toEqual([])
})

test('somebody who joins after he died is caught at the end', () => {
  const chronicle = [happened(0, 3, 'died'), happened(1, 6, 'joined')]
  const ended = { ...reading('', { chronicle }), page: null, mode: 'ended' } as Snapshot
  expect(contradictions(ended, content).join()).toContain('died in week 3')
})
