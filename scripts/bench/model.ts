// What the model costs: a campaign without its story, and a week of a country four and sixteen times as large.
import process from 'node:process'
import { EVERY_POLICY } from '../../game/sim/golden/every-policy.ts'
import { HISTORICAL } from '../../game/sim/golden/historical.ts'
import { play } from '../../game/sim/golden/play.ts'
import { makeContent } from '../../story/content.ts'
import { countryTimes } from './country.ts'

const CONTENT = makeContent([])
const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Processor time of some work in milliseconds; other programs on the machine do not count. */
function cost(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Rounds over all policies played first: the first campaigns of a process cost several times what the later ones do. */
const WARMING = 4

/**
 * Milliseconds that a campaign takes without scenes once the machine is warm: the median over `runs` rounds of every golden
 * policy, and that of the historical one, which has the most orders and the longest chronicle.
 */
export function campaignCost(runs: number): { readonly any: number; readonly historical: number } {
  const any: number[] = []
  const historical: number[] = []
  for (let round = 0; round < WARMING + runs; round++)
    for (const [name, log] of Object.entries(EVERY_POLICY)) {
      const began = performance.now()
      play(log, CONTENT, round + 1)
      if (round < WARMING) continue
      any.push(performance.now() - began)
      if (name === 'HISTORICAL') historical.push(any[any.length - 1]!)
    }
  return { any: median(any), historical: median(historical) }
}

/** What a week costs in a country of a size, and how that compares with the real one. */
export interface Growth {
  readonly times: number
  readonly bands: number
  readonly districts: number
  readonly msPerWeek: number
  /** Cost over that of the real country; `times` where it grows in step with the country. */
  readonly ratio: number
}

/** The cost of a week at each size, over the first `weeks` of the historical campaign: the median of `runs`, sizes in turn. */
export function growth(sizes: readonly number[], weeks: number, runs: number): readonly Growth[] {
  const countries = sizes.map(times => ({
    times,
    content: countryTimes(CONTENT, times),
    costs: [] as number[],
  }))
  const worlds = countries.map(({ content }) => play(HISTORICAL, content, 1921, weeks).world)
  for (let run = 0; run < runs; run++)
    for (const { content, costs } of countries)
      costs.push(cost(() => play(HISTORICAL, content, run + 1, weeks)) / weeks)
  const first = median(countries[0]?.costs ?? [])
  return countries.map(({ times, costs }, i) => ({
    times,
    bands: Object.keys(worlds[i]!.bands).length,
    districts: Object.keys(worlds[i]!.districts).length,
    msPerWeek: Math.round(median(costs) * 100) / 100,
    ratio: Math.round((median(costs) / first) * 100) / 100,
  }))
}
