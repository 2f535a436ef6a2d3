import { expect, test } from 'vitest'
import { makeContent } from '../../../story/content.ts'
import { worldHash } from '../hash.ts'
import { HISTORICAL, SIEGE } from './historical.ts'
import { allInside, type Marks, marksOf, WINDOWS } from './marks.ts'
import { play } from './play.ts'
import { EMIRIST, GUERRILLA, SITTER, STRAIGHT_TO_KABUL } from './policies.ts'

const CONTENT = makeContent([])
const SEEDS = Array.from({ length: 30 }, (_, i) => (i === 0 ? 1921 : i * 7919))
const LONG = 240_000

const within = (key: keyof typeof WINDOWS, marks: Marks) => {
  const week = marks[key]
  return week !== null && week >= WINDOWS[key][0] && week <= WINDOWS[key][1]
}

test(
  'with the historical commands and the default seed the year falls out as the record has it',
  () => {
    const { world } = play(HISTORICAL, CONTENT, 1921)
    const marks = marksOf(world)
    for (const key of Object.keys(WINDOWS) as (keyof typeof WINDOWS)[])
      expect([key, marks[key], within(key, marks)]).toEqual([key, marks[key], true])
    const place = CONTENT.places.find(p => p.id === world.bands['bands/pasha']!.at)
    expect(place?.district).toBe('districts/baljuvon')
    expect(worldHash(play(HISTORICAL, CONTENT, 1921).world)).toBe(worldHash(world))
  },
  LONG,
)

test(
  'over thirty seeds four campaigns in five (the soak plays four hundred) have every mark in its window',
  () => {
    const inside = SEEDS.filter(seed => allInside(marksOf(play(HISTORICAL, CONTENT, seed).world)))
    expect(inside.length).toBeGreaterThanOrEqual((SEEDS.length * 4) / 5)
  },
  LONG,
)

test(
  'without the attack on Dushanbe, Dushanbe is never taken',
  () => {
    const log = HISTORICAL.map(({ week, commands }) => ({
      week,
      commands: commands.filter(command => !SIEGE.includes(command)),
    }))
    const taken = SEEDS.filter(seed => marksOf(play(log, CONTENT, seed).world).taken !== null)
    expect(taken).toEqual([])
  },
  LONG,
)

const endings = (log: typeof HISTORICAL) =>
  SEEDS.slice(0, 20).map(seed => play(log, CONTENT, seed).world.ending)

test(
  'other policies end otherwise, and all of them end',
  () => {
    expect(new Set(endings(STRAIGHT_TO_KABUL))).toEqual(new Set(['endings/over-the-panj']))
    expect(new Set(endings([]))).toEqual(new Set(['endings/never-rode-out']))
    const deadly = (all: readonly (string | null)[]) =>
      all.filter(e => e === 'endings/hillside' || e === 'endings/shot-fleeing').length
    const [guerrilla, sitter, emirist, historical] = [GUERRILLA, SITTER, EMIRIST, HISTORICAL].map(endings)
    for (const all of [guerrilla, sitter, emirist, historical]) expect(all).not.toContain(null)
    expect(deadly(guerrilla!)).toBeLessThan(5)
    expect(deadly(sitter!)).toBeGreaterThan(deadly(guerrilla!))
    expect(deadly(sitter!)).toBeLessThan(deadly(historical!))
    expect(deadly(historical!)).toBeGreaterThan(15)
    expect(deadly(emirist!)).toBeLessThan(deadly(historical!))
  },
  LONG,
)

test(
  'a quiet Pasha is left alone longer, and not for ever',
  () => {
    const opens = (log: typeof HISTORICAL) => marksOf(play(log, CONTENT, 1921).world).opens ?? 0
    expect(opens(HISTORICAL)).toBeGreaterThan(0)
    expect(opens(SITTER)).toBeGreaterThan(opens(HISTORICAL))
    expect(opens(GUERRILLA)).toBeGreaterThan(opens(HISTORICAL))
  },
  LONG,
)

test(
  'take any one person out of the world, and the year is another',
  () => {
    const told = (content: typeof CONTENT) => JSON.stringify(play(HISTORICAL, content, 1921).world.chronicle)
    const whole = told(CONTENT)
    // Enver is whom one plays and is not in the content; Yusuf writes the account, and does nothing else in it.
    const others = CONTENT.people.filter(p => p.id !== 'people/mirza-yusuf')
    expect(others.length).toBeGreaterThan(30)
    const unmissed = others
      .filter(({ id }) => told({ ...CONTENT, people: CONTENT.people.filter(p => p.id !== id) }) === whole)
      .map(p => p.id)
    expect(unmissed).toEqual([])
  },
  LONG,
)

test(
  'without Ibrahim Bek the endings fall in other shares',
  () => {
    const people = CONTENT.people.filter(p => p.id !== 'people/ibrahim-bek')
    const shares = (content: typeof CONTENT) =>
      SEEDS.slice(0, 20)
        .map(seed => play(EMIRIST, content, seed).world.ending)
        .sort()
    expect(shares({ ...CONTENT, people })).not.toEqual(shares(CONTENT))
  },
  LONG,
)
