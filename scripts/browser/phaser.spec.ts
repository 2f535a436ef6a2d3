import { type Browser, expect, test } from '@playwright/test'
import { buildBare } from '../bare/build.ts'
import { lateWorld } from '../bench/map.ts'
import { opened } from '../bench/mapPage.ts'
import { serve } from '../house/serve.ts'
import { still } from './seen.ts'

/** The late map whole, near by lamplight and nearest, as photographed. */
async function pictures(browser: Browser, whole: boolean): Promise<Buffer[]> {
  const server = await serve(await buildBare(['map.html'], whole))
  const page = await opened(browser, `${server.origin}/map.html`, await lateWorld())
  const taken: Buffer[] = []
  for (const [place, zoom, theme] of [
    ['places/baysun', 0, 'page'],
    ['places/baysun', 0.7, 'lamp'],
    ['places/dushanbe', 2.4, 'page'],
  ] as const) {
    await page.evaluate(
      ([at, near, light]) => {
        window.map?.setMotion(false)
        window.map?.setTheme(light)
        window.map?.look(at, near)
      },
      [place, zoom, theme] as const,
    )
    await still(page)
    taken.push(await page.screenshot())
  }
  await page.close()
  await server.close()
  return taken
}

test('the parts of Phaser the game is built with draw what the whole package draws, pixel by pixel', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const parts = await pictures(browser, false)
  const whole = await pictures(browser, true)
  expect(parts).toHaveLength(3)
  expect(parts[0]!.equals(parts[1]!), 'the views differ').toBe(false)
  parts.forEach((picture, i) => {
    expect(picture.equals(whole[i]!), `view ${i}`).toBe(true)
  })
})
