import { expect, type Page } from '@playwright/test'
import { buildBare } from '../bare/build.ts'
import { serve } from '../house/serve.ts'
import { test } from './bare.ts'
import { seen, spread, still } from './seen.ts'

/** The July map of Baysun by lamplight, where everything Phaser draws is drawn: plates, snow, ink, marks and the lamp. */
async function picture(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    window.map?.setMotion(false)
    window.map?.setTheme('lamp')
    window.map?.look('places/baysun', 0.7)
  })
  await still(page)
  return page.screenshot()
}

test('the parts of Phaser the game is built with draw what the whole package draws, pixel by pixel', async ({
  browser,
  bare,
}) => {
  test.setTimeout(240_000)
  const server = await serve(await buildBare(['map.html'], true))
  const [parts, whole] = [await bare.open(browser), await bare.open(browser, server)]
  const drawn = await picture(parts)
  expect(spread(await seen(parts)), 'something is drawn').toBeGreaterThan(12)
  expect(drawn.equals(await picture(whole))).toBe(true)
  await parts.close()
  await whole.close()
  await server.close()
})
