import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { type Server, serve } from '../house/serve.ts'
import { watch, withoutMap } from './table.ts'
import { play, tabTo } from './walk.ts'

let server: Server
test.beforeAll(async () => {
  server = await serve('dist/site')
})
test.afterAll(() => server.close())

test('a campaign to its ending by keyboard alone, with no error and no request to another origin', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const seen = watch(page, server.origin)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(server.origin)
  await tabTo(page, '#page .choice')
  await page.keyboard.press('Enter')
  await expect(page.locator('.desk')).toBeVisible()
  const steps = await play(page, 'keys')
  expect(steps).toBeGreaterThan(12)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(page.locator('.epilogue')).toContainText('Hovannisian')
  expect(seen).toEqual({ errors: [], strangers: [] })
})

test('the game is finished without any canvas', async ({ page }) => {
  test.setTimeout(240_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutMap(page)
  await page.goto(server.origin)
  await page.locator('#page .choice').nth(1).click()
  await expect(page.locator('.desk')).toBeVisible()
  await play(page, 'clicks')
  expect(await page.locator('canvas').count()).toBe(0)
  await expect(page.locator('.epilogue')).toBeVisible()
})

test('the map draws without WebGL, on a plain canvas', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return /webgl/.test(kind) ? null : (real as (...args: unknown[]) => unknown).call(this, kind, ...rest)
    } as typeof real
  })
  const seen = watch(page, server.origin)
  await page.goto(server.origin)
  await page.locator('#page .choice').first().click()
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 20_000 })
  expect(seen.errors).toEqual([])
})

test('the one page that holds everything runs by double click: story, map and nothing asked of anybody', async ({
  page,
}) => {
  const seen = watch(page, 'file://')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(pathToFileURL('dist/offline/index.html').href)
  await page.locator('#page .choice').first().click()
  await expect(page.locator('.desk')).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 30_000 })
  // Near by, the relief is engraved by a worker, which a page read from a disk may only have within itself.
  const nearer = page.locator('.sheet-tools button').first()
  await expect(nearer).toBeEnabled()
  await nearer.evaluate((button: HTMLButtonElement) => {
    for (let presses = 0; presses < 4; presses++) button.click()
  })
  await expect.poll(() => page.workers().length).toBe(1)
  await page.getByRole('button', { name: 'Read on' }).click()
  await expect(page.locator('.choices .choice').first()).toBeVisible()
  expect(seen).toEqual({ errors: [], strangers: [] })
})
