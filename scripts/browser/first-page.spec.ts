import { expect, test } from '@playwright/test'
import { CONDITIONS, measureLoad } from '../bench/load.ts'
import { type Server, serve } from '../house/serve.ts'

let server: Server
test.beforeAll(async () => {
  server = await serve('dist/site')
})
test.afterAll(() => server.close())

const FAST_4G = CONDITIONS.find(({ name }) => name === 'fast 4G')!

/** Bytes that may cross the wire before the answer to an immediate click stands. */
const BUDGET = 120_000

test('the first decision and its answer stand before the map is asked for, within the budget', async ({
  browser,
}) => {
  const load = await measureLoad(browser, server.origin, FAST_4G)
  expect(load.engineAsked).toBe(false)
  expect(load.bytes).toBeLessThanOrEqual(BUDGET)
  expect(load.passage).toBeGreaterThan(load.decision)
})

test('a click before the engine is there is answered by the printed page and taken up by the game', async ({
  page,
}) => {
  await page.route('**/*.js', async route => {
    await new Promise(done => setTimeout(done, 1500))
    await route.continue()
  })
  await page.goto(server.origin, { waitUntil: 'commit' })
  const second = page.locator('#page .choice').nth(1)
  const label = (await second.locator('.label').innerText()).trim()
  const before = await page.locator('#page').innerText()
  await second.click()
  await expect(page.locator('#page')).toContainText('Read on')
  expect(await page.locator('#page').innerText()).not.toBe(before)
  expect(await page.locator('.desk').count()).toBe(0)
  await expect(page.locator('.desk')).toBeVisible({ timeout: 15_000 })
  await expect(page.locator('#page .chose')).toContainText(label)
})

test('without JavaScript the first page can be read and says what is wanting', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(server.origin)
  await expect(page.locator('#page')).toContainText('Kofrun')
  // Chromium's switch leaves <noscript> unrendered, so its words are read from the page as sent.
  expect(await (await page.request.get(server.origin)).text()).toMatch(/<noscript>[\s\S]*needs JavaScript/)
  await context.close()
})
