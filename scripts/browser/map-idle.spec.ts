import { expect, test } from '@playwright/test'
import { buildBare } from '../bare/build.ts'
import { worldsOf } from '../bare/worlds.ts'
import { lateWorld } from '../bench/map.ts'
import { atRest, dragged, heldBy, opened } from '../bench/mapPage.ts'
import { type Server, serve } from '../house/serve.ts'

const REST_MS = 2000
/** A hand leaves the map sliding, ink is sharpened and marks ride: all of it is over after so long on a slow machine. */
const SETTLE_MS = 4000

let server: Server
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await serve(await buildBare())
})
test.afterAll(() => server.close())

test('the map draws nothing while nothing moves: at first, after a drag, after a ride and by lamplight', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const page = await opened(browser, `${server.origin}/map.html`, await lateWorld())
  const rests = async (after: string) =>
    expect(await atRest(page, SETTLE_MS, REST_MS), after).toEqual({ frames: 0, turns: 0 })
  await rests('opening')
  const { frames } = await dragged(page)
  expect(frames.length, 'a drag draws').toBeGreaterThan(20)
  await rests('a drag')
  const worlds = await worldsOf('historical', 24)
  const before = await page.evaluate(() => window.meter!.frames.length)
  await page.evaluate(world => window.turn?.(world), worlds[14]!)
  await rests('a ride')
  expect(await page.evaluate(() => window.meter!.frames.length), 'a ride draws').toBeGreaterThan(before)
  await page.evaluate(() => window.map?.setTheme('lamp'))
  await rests('lamplight')
  await page.close()
})

test('no texture of the late map is longer than 2048 pixels, seen whole, near and nearest', async ({
  browser,
}) => {
  const page = await opened(browser, `${server.origin}/map.html`, await lateWorld())
  for (const zoom of [0, 0.52, 2.4]) {
    await page.evaluate(near => window.map?.look('places/baysun', near), zoom)
    await page.waitForTimeout(1500)
    const held = await heldBy(page)
    expect(held.textures).toBeGreaterThan(5)
    expect(held.longest, `zoom ${zoom}`).toBeLessThanOrEqual(2048)
  }
  await page.close()
})
