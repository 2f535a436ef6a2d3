// What the map costs beside an empty scene of the same size, in one run of one browser, the two in turn.
import { type Browser, chromium } from '@playwright/test'
import type { World } from '../../game/sim/world.ts'
import { buildBare } from '../bare/build.ts'
import type { Frame } from '../bare/meter.ts'
import { worldsOf } from '../bare/worlds.ts'
import { ensureBrowser, FLAGS } from '../house/browser.mjs'
import { APART, serve } from '../house/serve.ts'
import { MAP_LIMIT } from '../package/mapBytes.ts'
import { bytesOfPhaser } from '../phaser/weigh.ts'
import { atRest, dragged, fetchedBy, heldBy, opened, stoodAt, WINDOW } from './mapPage.ts'

/** One line of the bench. */
export interface Measured {
  readonly value: number
  readonly unit: string
  readonly ratioTo: string
  readonly ratio: number
  readonly runs: number
}

/** The historical campaign of seed 24 late in July, when the most is drawn: bands, marches, scars, told reports. */
const WEEK = 31
const NEAR = 0.9
/** A map at rest is watched for three seconds, two seconds after the hand has left it. */
const SETTLE_MS = 2000
const WATCH_MS = 3000
const LONGEST_SIDE = 2048

const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)
const at = (numbers: readonly number[], share: number) =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0
const median = (numbers: readonly number[]) => at(numbers, 0.5)
const whole = ({ hand, step }: Frame) => hand + step
const worst = (frames: readonly Frame[]) => at(frames.map(whole), 0.95)
const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits

/** The world of the late campaign that the map is measured with. */
export async function lateWorld(): Promise<World> {
  const worlds = await worldsOf('historical', 24)
  const weeks = Object.keys(worlds).map(Number)
  return worlds[Math.max(...weeks.filter(week => week <= WEEK))]!
}

/** Opens map, empty scene and bare pictures in turn, `runs` times, and tells what they cost; builds the bare pages first. */
export async function mapCost(runs: number): Promise<Record<string, Measured>> {
  const world = await lateWorld()
  const server = await serve(
    await buildBare(['map.html', 'empty.html', 'texture.html']),
    '127.0.0.1',
    {},
    APART,
  )
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS })
  try {
    return await inTurn(browser, server.origin, world, runs)
  } finally {
    await browser.close()
    await server.close()
  }
}

async function inTurn(
  browser: Browser,
  origin: string,
  world: World,
  runs: number,
): Promise<Record<string, Measured>> {
  const mine = { script: [] as number[], worst: [] as number[], stood: [] as number[], rest: [] as number[] }
  const empty = { script: [] as number[], worst: [] as number[], stood: [] as number[] }
  let held = { textures: 0, bytes: 0, longest: 0 }
  let files: Awaited<ReturnType<typeof fetchedBy>> = []
  for (let run = 0; run < runs; run++) {
    const map = await opened(browser, `${origin}/map.html`, world)
    mine.stood.push(await stoodAt(map))
    files = await fetchedBy(map)
    await map.evaluate(near => window.map?.look('places/dushanbe', near), NEAR)
    await map.waitForTimeout(SETTLE_MS)
    const { perFrame, frames } = await dragged(map)
    mine.script.push(perFrame)
    mine.worst.push(worst(frames))
    const { frames: drawn, turns } = await atRest(map, SETTLE_MS, WATCH_MS)
    mine.rest.push(Math.max(drawn, turns))
    held = await heldBy(map)
    await map.close()

    const nothing = await opened(browser, `${origin}/empty.html`, world)
    const bare = await dragged(nothing)
    empty.script.push(bare.perFrame)
    empty.worst.push(worst(bare.frames))
    await nothing.close()

    const pictures = files.filter(({ url }) => /\.(webp|avif|png)$/.test(url)).map(({ url }) => url)
    const texture = await opened(browser, `${origin}/texture.html?files=${pictures.join(',')}`, world)
    empty.stood.push(await stoodAt(texture))
    await texture.close()
    process.stderr.write('.')
  }
  const against = (value: number, base: number, unit: string, ratioTo: string, n = runs): Measured => ({
    value: round(value, unit === 'ms' ? 3 : 0),
    unit,
    ratioTo,
    ratio: base === 0 ? 0 : round(value / base, 2),
    runs: n,
  })
  const scene = `an empty scene of ${WINDOW.width} x ${WINDOW.height}`
  const phaser = await bytesOfPhaser()
  return {
    'map: script time per frame while panning': against(
      median(mine.script),
      median(empty.script),
      'ms',
      scene,
    ),
    'map: script time of the worst frames (95 %) while panning': against(
      median(mine.worst),
      median(empty.worst),
      'ms',
      scene,
    ),
    'map: frames drawn while idle': against(
      Math.max(...mine.rest),
      WATCH_MS / (1000 / 60),
      'frames',
      'three seconds at 60 a second',
    ),
    'map: scene ready': against(
      median(mine.stood),
      median(empty.stood),
      'ms',
      'an empty scene with the same picture files',
    ),
    'map: asset bytes': against(
      files.reduce((sum, { bytes }) => sum + bytes, 0),
      MAP_LIMIT,
      'bytes',
      'the limit of 1.1 MB',
      1,
    ),
    'map: texture bytes on the card': against(
      held.bytes,
      WINDOW.width * WINDOW.height * 4,
      'bytes',
      'one window of pixels',
      1,
    ),
    'map: longest side of a texture': against(held.longest, LONGEST_SIDE, 'pixels', 'the limit of 2048', 1),
    'map: Phaser bytes': against(phaser.parts, phaser.whole, 'bytes', 'the whole package, compressed', 1),
  }
}
