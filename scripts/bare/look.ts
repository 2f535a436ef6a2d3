// `npx tsx scripts/bare/look.ts --week 30 --at denau --zoom 1 --size 1366x768 --theme lamp --out picture.png`: the map
// alone, photographed. Several views at once: --view NAME:WEEK:PLACE:ZOOM[:SIZE[:lamp]], repeated; --fresh plays anew.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { ensureBrowser, FLAGS } from '../house/browser.mjs'
import { serve } from '../house/serve.ts'
import { buildBare } from './build.ts'
import { worldsOf } from './worlds.ts'

const { values: given } = parseArgs({
  options: {
    view: { type: 'string', multiple: true, default: ['sheet:30::0'] },
    policy: { type: 'string', default: 'historical' },
    seed: { type: 'string', default: '24' },
    out: { type: 'string', default: '.cache/pictures/map' },
    wait: { type: 'string', default: '1500' },
    dense: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
  },
})

const worlds = await worldsOf(given.policy, Number(given.seed), given.fresh)
mkdirSync(given.out, { recursive: true })
const server = await serve(await buildBare())
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS })
try {
  for (const view of given.view) {
    const [name = 'view', week = '30', place = '', zoom = '0', size = '1366x768', theme = 'page'] =
      view.split(':')
    const world = worlds[Number(week)] ?? worlds[Math.max(...Object.keys(worlds).map(Number))]
    const [width = 1366, height = 768] = size.split('x').map(Number)
    const page = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: Number(given.dense),
    })
    page.on('pageerror', error => console.error(error))
    page.on('console', line => line.type() === 'error' && console.error(line.text()))
    await page.addInitScript(`window.bare = ${JSON.stringify({ world, theme, motion: false })}`)
    await page.goto(`${server.origin}/map.html`)
    await page.waitForSelector('body[data-ready]')
    await page.evaluate(([at, near]) => window.map?.look(at ? `places/${at}` : null, near), [
      place,
      Number(zoom),
    ] as const)
    await page.waitForTimeout(Number(given.wait))
    const file = path.join(given.out, `${name}.png`)
    await page.screenshot({ path: file })
    console.log(file)
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}
