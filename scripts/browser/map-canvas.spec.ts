import { type Browser, chromium, expect, type Page } from '@playwright/test'
import { ensureBrowser, FLAGS } from '../house/browser.mjs'
import { SMALL, test } from './bare.ts'
import { apart, GRID, mean, seen, spread, still } from './seen.ts'

const WITHOUT_GL = [
  ...FLAGS.filter(flag => !/angle|swiftshader/.test(flag)),
  '--disable-gpu',
  '--disable-software-rasterizer',
]
const CANVAS = 1
const WEBGL = 2

let plain: Browser
test.beforeAll(async () => {
  plain = await chromium.launch({ executablePath: ensureBrowser(), args: WITHOUT_GL })
})
test.afterAll(() => plain.close())

/** The valley of Dushanbe lying still, drawn by the renderer that is expected. */
async function laid(page: Page, renderer: number): Promise<Page> {
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
  bare,
}) => {
  test.setTimeout(180_000)
  const drawn = await laid(await bare.open(plain), CANVAS)
  const painted = await laid(await bare.open(browser), WEBGL)
  const day = await seen(drawn)
  expect(spread(day), 'something is drawn').toBeGreaterThan(12)
  const bright = await seen(painted)
  expect(apart(day, bright), 'as with a graphics card').toBeLessThan(spread(bright) / 3)
  await painted.close()

  // A drag by 150 and 90 CSS pixels: 50 and 30 points of the grid.
  const [right, down] = [50, 30]
  const scale = SMALL.width / GRID.across
  await drawn.mouse.move(400, 240)
  await drawn.mouse.down()
  await drawn.mouse.move(400 + right * scale, 240 + down * scale, { steps: 6 })
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
