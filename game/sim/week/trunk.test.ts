import { expect, test } from 'vitest'
import { makeContent } from '../../../story/content.ts'
import { begin } from '../begin.ts'
import { openTurn, PASHA } from '../turn.ts'
import type { Band, World } from '../world.ts'
import { runTrunk } from './trunk.ts'

const CONTENT = makeContent([])
const KARSHI = 'places/karshi'
const GARRISON = 'bands/garrison-karshi'
const host = (men: number, over: Partial<Band> = {}): World => {
  const start = begin(CONTENT, 7)
  const own = { ...start.bands[PASHA]!, men, rifles: men, at: KARSHI, hidden: false, ...over } as Band
  return { ...start, week: 20, bands: { ...start.bands, [PASHA]: own } }
}
const run = (world: World) => {
  const turn = openTurn(world, CONTENT)
  runTrunk(turn)
  return turn
}

test('a railway town with a host before it is sent men, flour and nerve, out of those gathering for the blow', () => {
  const before = host(2000)
  const turn = run({ ...before, reds: { ...before.reds, gathered: 1000 } })
  expect(turn.world.bands[GARRISON]!.men).toBeGreaterThan(before.bands[GARRISON]!.men)
  expect(turn.happened.map(h => [h.kind, h.place])).toEqual([['reds-reinforced', KARSHI]])
  expect(turn.world.reds.gathered).toBeLessThan(1000)
  expect(turn.world.reds.ordered).toBe(1000 - turn.world.reds.gathered)
})

test('nothing comes for a few riders, for men out of sight, or for a host elsewhere', () => {
  for (const world of [host(40), host(2000, { hidden: true }), host(2000, { at: 'places/baysun' })])
    expect(run(world).happened).toEqual([])
})

const lost = (men: number): World => {
  const world = host(men)
  const { [GARRISON]: _gone, ...bands } = world.bands
  const fell = { kind: 'garrison-withdraws', place: KARSHI, causes: [], witnessed: true } as const
  const district = { ...world.districts['districts/karshi']!, holder: 'pasha' as const }
  return {
    ...world,
    bands,
    districts: { ...world.districts, 'districts/karshi': district },
    chronicle: [...world.chronicle, { ...fell, id: world.chronicle.length, week: 19 }],
  }
}

test('a railway town that was lost is come back for, with more men each time', () => {
  const back = run(lost(300))
  expect(back.world.districts['districts/karshi']!.holder).toBe('reds')
  const first = run(lost(9000))
  expect(first.world.districts['districts/karshi']!.holder).toBe('pasha')
  const second = run({ ...first.world, week: 21 })
  const sent = [first, second].map(turn => turn.happened.find(h => h.kind === 'reds-reinforced')!.n!)
  expect(sent[1]).toBeGreaterThan(sent[0]!)
})
