import { expect, type Page } from '@playwright/test'
import { worldsOf } from '../bare/worlds.ts'
import { atRest, heldBy } from '../bench/mapPage.ts'
import { test } from './bare.ts'
import { still } from './seen.ts'

const REST_MS = 1500

test.describe.configure({ mode: 'serial' })
let page: Page
test.beforeAll(async ({ browser, bare }) => {
  page = await bare.open(browser)
})
test.afterAll(() => page.close())

const drawn = () => page.evaluate(() => window.meter!.frames.length)

test('the map comes to rest and draws nothing more: at first, after a drag, after a ride and by lamplight', async () => {
  test.setTimeout(300_000)
  const sleeps = (after: string) =>
    expect
      .poll(() => atRest(page, 0, REST_MS), { message: after, timeout: 30_000 })
      .toEqual({ frames: 0, turns: 0 })
  /** Does something that is drawn, and waits for the rest that follows. */
  const rests = async (after: string, work: () => Promise<void>) => {
    const before = await drawn()
    await work()
    await still(page)
    expect(await drawn(), `${after} draws`).toBeGreaterThan(before)
    await sleeps(after)
  }
  await sleeps('opening')
  await rests('a drag', async () => {
    await page.mouse.move(800, 450)
    await page.mouse.down()
    await page.mouse.move(300, 200, { steps: 10 })
    await page.mouse.up()
  })
  const worlds = await worldsOf('historical', 24)
  await rests('a ride', () => page.evaluate(world => window.turn?.(world), worlds[14]!))
  await rests('lamplight', () => page.evaluate(() => window.map?.setTheme('lamp')))
})

test('no texture of the map is longer than 2048 pixels, seen whole, near and nearest', async () => {
  test.setTimeout(180_000)
  for (const zoom of [0, 0.52, 2.4]) {
    await page.evaluate(near => window.map?.look('places/baysun', near), zoom)
    await still(page)
    const held = await heldBy(page)
    expect(held.textures).toBeGreaterThan(5)
    expect(held.longest, `zoom ${zoom}`).toBeLessThanOrEqual(2048)
  }
})
