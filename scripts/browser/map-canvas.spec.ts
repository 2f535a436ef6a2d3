import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { buildBare } from '../bare/build.ts'
import { lateWorld } from '../bench/map.ts'
import { opened } from '../bench/mapPage.ts'
import { ensureBrowser, FLAGS } from '../house/browser.mjs'
import { type Server, serve } from '../house/serve.ts'
import { apart, GRID, mean, seen, spread, still } from './seen.ts'

const WITHOUT_GL = [
  ...FLAGS.filter(flag => !/angle|swiftshader/.test(flag)),
  '--disable-gpu',
  '--disable-software-rasterizer',
]
const CANVAS = 1
const WEBGL = 2

let server: Server
let plain: Browser
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await serve(await buildBare())
  plain = await chromium.launch({ executablePath: ensureBrowser(), args: WITHOUT_GL })
})
test.afterAll(async () => {
  await plain.close()
  await server.close()
})

async function laid(browser: Browser, renderer: number): Promise<Page> {
  const page = await opened(browser, `${server.origin}/map.html`, await lateWorld())
  await page.evaluate(() => {
    window.map?.setMotion(false)
    window.map?.look('places/dushanbe', 0.9)
  })
  await still(page)
  expect(await page.evaluate(() => window.meter!.game?.renderer.type)).toBe(renderer)
  return page
}

test('a machine without any GL sees the same map, drags it, and has lamplight that darkens without covering', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const [drawn, painted] = [await laid(plain, CANVAS), await laid(browser, WEBGL)]
  const day = await seen(drawn)
  expect(spread(day), 'something is drawn').toBeGreaterThan(12)
  const bright = await seen(painted)
  expect(apart(day, bright), 'as with a graphics card').toBeLessThan(spread(bright) / 3)
  await painted.close()

  // A drag by 200 and 120 CSS pixels: 50 and 30 points of the grid.
  const [right, down] = [50, 30]
  const scale = 1366 / GRID.across
  await drawn.mouse.move(500, 300)
  await drawn.mouse.down()
  await drawn.mouse.move(500 + right * scale, 300 + down * scale, { steps: 12 })
  await drawn.mouse.up()
  await still(drawn)
  const moved = await seen(drawn)
  expect(apart(day, moved, right, down)).toBeLessThan(apart(day, moved) / 2)

  await drawn.evaluate(() => window.map?.setTheme('lamp'))
  await still(drawn)
  const lamp = await seen(drawn)
  expect(mean(lamp)).toBeLessThan(mean(moved) * 0.9)
  expect(spread(lamp), 'the ink shows through').toBeGreaterThan(spread(moved) * 0.5)
  await drawn.close()
})
