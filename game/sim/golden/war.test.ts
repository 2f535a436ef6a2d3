import { expect, test } from 'vitest'
import { makeContent } from '../../../story/content.ts'
import { begin } from '../begin.ts'
import { hostOf } from '../model/sides.ts'
import { step } from '../step.ts'
import type { World } from '../world.ts'
import type { Marked } from './historical.ts'
import { CONVENTIONAL, GUERRILLA } from './policies.ts'

const CONTENT = makeContent([])
const SEEDS = Array.from({ length: 20 }, (_, i) => (i === 0 ? 1921 : i * 7919))
const LONG = 240_000
/** By this week a regular host that stands is to be broken. */
const BROKEN_BY = 36

interface Course {
  readonly world: World
  /** The first week in which the host was below a quarter of the most it had been; null when it never was. */
  readonly wasted: number | null
  readonly most: number
}

/** Plays a log to its end; `alter` may change the world before a week is ridden. */
function course(log: readonly Marked[], seed: number, alter = (world: World): World => world): Course {
  let world = begin(CONTENT, seed)
  let most = 0
  let wasted: number | null = null
  while (world.ending === null) {
    const due = log.filter(({ week }) => week === world.week).flatMap(({ commands }) => commands)
    for (const command of [...due, { kind: 'week' } as const]) {
      if (command.kind === 'week') world = alter(world)
      const outcome = step(world, command, CONTENT)
      if (outcome.ok) world = outcome.world
    }
    const host = hostOf(world)
    most = Math.max(most, host)
    if (wasted === null && host < most / 4) wasted = world.week
  }
  return { world, wasted, most }
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.trunc(list.length / 2)]!

const isBroken = ({ world, wasted }: Course): boolean => {
  const byGuns = world.chronicle.some(
    h =>
      h.kind === 'battle-lost' &&
      h.band === 'bands/pasha' &&
      (h.other === 'bands/left-column' || h.other === 'bands/right-column') &&
      h.week <= BROKEN_BY &&
      h.why?.includes('guns'),
  )
  return byGuns && (world.week <= BROKEN_BY || (wasted !== null && wasted <= BROKEN_BY))
}

test(
  'a host that stands in ranks at the gate is broken there by the columns, their guns among the first causes',
  () => {
    const broken = SEEDS.filter(seed => isBroken(course(CONVENTIONAL, seed)))
    expect(broken.length).toBeGreaterThanOrEqual((SEEDS.length * 4) / 5)
  },
  LONG,
)

test(
  'he who scatters outlives him who stands by three weeks at the median',
  () => {
    const ends = (log: readonly Marked[]) => median(SEEDS.map(seed => course(log, seed).world.week))
    expect(ends(GUERRILLA)).toBeGreaterThanOrEqual(ends(CONVENTIONAL) + 3)
  },
  LONG,
)

/** As if the trains had come for a quiet Pasha too: the columns stand ready in the middle of summer. */
const trainsCome = (world: World): World =>
  world.week === 33
    ? { ...world, reds: { ...world.reds, phase: 'build-up', gathered: 7000, alarm: 700 } }
    : world

test(
  'hunted by the columns, a scattered band lives on in most years, and pays for it in men',
  () => {
    const all = SEEDS.map(seed => course(GUERRILLA, seed, trainsCome))
    const alive = all.filter(({ world }) => world.pasha.alive)
    expect(alive.length).toBeGreaterThan((SEEDS.length * 2) / 3)
    expect(alive.every(({ world, most }) => hostOf(world) < most)).toBe(true)
    expect(all.some(({ world }) => world.chronicle.some(h => h.kind === 'slipped-away'))).toBe(true)
  },
  LONG,
)
