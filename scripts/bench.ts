// `npm run bench`: what the model costs, and how soon the first decision stands, against a plain static page with the same
// passage; and the map beside an empty scene. `--model` measures the model alone, `--map` the map alone.
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { floorPage } from './bench/floor.ts'
import { CONDITIONS, type Load, measureLoad } from './bench/load.ts'
import { type Measured, mapCost } from './bench/map.ts'
import { campaignCost, growth } from './bench/model.ts'
import { ensureBrowser, FLAGS } from './house/browser.mjs'
import { serve } from './house/serve.ts'

const json = process.argv.includes('--json')
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 5
const result: Record<string, Measured> = {}
const show = () => {
  if (json) console.log(JSON.stringify(result))
  else
    for (const [name, { value, unit, ratio, ratioTo, runs: n }] of Object.entries(result))
      console.log(`${name}: ${value} ${unit}, ${ratio} of ${ratioTo} (median of ${n})`)
}

if (process.argv.includes('--map')) {
  Object.assign(result, await mapCost(runs))
  process.stderr.write('\n')
  show()
  process.exit(0)
}

const { any, historical } = campaignCost(runs)
for (const [name, value] of [
  ['model: a campaign without its story, over every policy', any],
  ['model: the historical campaign without its story', historical],
] as const)
  result[name] = {
    value: Math.round(value),
    unit: 'ms',
    ratioTo: 'a campaign over every policy',
    ratio: Math.round((value / any) * 100) / 100,
    runs,
  }
for (const { times, bands, districts, msPerWeek, ratio } of growth([1, 4, 16], 12, 3))
  result[`model: a week with ${bands} bands and ${districts} districts (${times} x)`] = {
    value: msPerWeek,
    unit: 'ms',
    ratioTo: 'the real country',
    ratio,
    runs: 3,
  }
if (process.argv.includes('--model')) {
  show()
  process.exit(0)
}

if (!existsSync('dist/site/index.html')) {
  console.error('There is no build to measure. Run `npm run build` first.')
  process.exit(1)
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const server = await serve('dist/site', '127.0.0.1', {
  'floor.html': floorPage(readFileSync('dist/site/index.html', 'utf8')),
})
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS })
for (const on of CONDITIONS) {
  const game: Load[] = []
  const floor: Load[] = []
  // Interleaved, so that a busy moment of the machine falls on both alike.
  for (let run = 0; run < runs; run++) {
    game.push(await measureLoad(browser, `${server.origin}/index.html`, on))
    floor.push(await measureLoad(browser, `${server.origin}/floor.html`, on))
    process.stderr.write('.')
  }
  for (const what of ['decision', 'passage', 'bytes'] as const) {
    const mine = median(game.map(load => load[what]))
    const theirs = median(floor.map(load => load[what]))
    result[`${on.name}: ${what}`] = {
      value: Math.round(mine),
      unit: what === 'bytes' ? 'bytes' : 'ms',
      ratioTo: 'a static page with the same passage',
      ratio: Math.round((mine / theirs) * 100) / 100,
      runs,
    }
  }
  if (game.some(load => load.engineAsked))
    result[`${on.name}: map engine asked for too early`] = {
      value: game.filter(load => load.engineAsked).length,
      unit: 'runs',
      ratioTo: 'all runs',
      ratio: 1,
      runs,
    }
}
await browser.close()
await server.close()
Object.assign(result, await mapCost(runs))
process.stderr.write('\n')
show()
