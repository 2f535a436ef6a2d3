import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { goOn, test } from './kept.ts'
import { mapLies } from './map.ts'
import { settled, stands, watch } from './table.ts'
import { steps } from './walk.ts'

let page: Page
let origin: string
test.describe.configure({ mode: 'serial' })
test.beforeAll(async ({ browser, kept }) => {
  origin = kept.origin
  page = await browser.newPage({
    viewport: { width: 1100, height: 700 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    storageState: kept.orders,
  })
  await goOn(page, origin, button => button.click())
  await mapLies(page)
})
test.afterAll(() => page.close())

/** The week the map shows. */
const onMap = () => page.locator('.sheet-canvas').getAttribute('data-week')
const week = async () => Number(/\d+/.exec(await page.locator('.strip-week').innerText())?.[0])
const toOrders = async () => {
  for (let taken = 0; taken < 90 && (await settled(page)).at !== 'orders'; taken++) await steps(page, 1)
  expect((await stands(page)).at).toBe('orders')
}

test('a ride without motion steps to its stop by itself', async () => {
  await toOrders()
  const before = await week()
  await page.locator('.ride button').click()
  await expect.poll(week).toBeGreaterThan(before)
  await expect(page.locator('.passing')).toHaveCount(0)
  await expect.poll(onMap).toBe(String(await week()))
})

test('a watched ride can be sped up and skipped; the map stands where the journal does', async () => {
  await toOrders()
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const before = await stands(page)
  // Done within the page, since the ride may be a single week and does not wait for a slow hand.
  const seen = await page.evaluate(async () => {
    const bar = () => document.querySelector('.passing')
    const turned = (done: () => boolean) =>
      new Promise<void>(resolve => {
        const look = () => {
          if (!done()) return
          watcher.disconnect()
          resolve()
        }
        const watcher = new MutationObserver(look)
        watcher.observe(document.body, { subtree: true, childList: true, attributes: true })
        look()
      })
    const faster = () => bar()?.querySelector('button')
    document.querySelector<HTMLElement>('.ride button')?.click()
    await turned(() => bar() !== null)
    const shown = bar()?.textContent ?? ''
    const speed = faster()?.getAttribute('aria-label')
    faster()?.click()
    await turned(() => faster()?.getAttribute('aria-label') !== speed)
    const quicker = faster()?.getAttribute('aria-label') ?? ''
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await turned(() => bar() === null)
    return { shown, quicker }
  })
  expect(seen.shown).toMatch(/^Week \d+, /)
  expect(seen.quicker).toContain('2 of 4')
  await expect(page.locator('.passing')).toHaveCount(0)
  await settled(page, before.mark)
  await expect.poll(onMap).toBe(String(await week()))
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

test('the campaign is played back by keyboard, and given back to the present', async () => {
  const seen = watch(page, origin)
  const now = await week()
  await page.evaluate(() => {
    location.hash = '#/replay'
  })
  const scrub = page.getByRole('slider', { name: 'Week' })
  await expect(scrub).toHaveAttribute('aria-valuetext', new RegExp(`^Week ${now}, `))
  await scrub.focus()
  await page.keyboard.press('Home')
  await expect.poll(onMap).toBe('0')
  await page.keyboard.press('ArrowRight')
  await expect.poll(onMap).toBe('1')
  await expect(scrub).toHaveAttribute('aria-valuetext', /^Week 1, 8–14 November 1921, .* 1340$/)
  await expect(page.locator('.replay-told li').first()).toContainText(/\w/)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect.poll(onMap).not.toBe('1')
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  expect(seen).toEqual({ errors: [], strangers: [] })
})

test('the picture is a PNG of the whole sheet with something on it, made without any network', async () => {
  const seen = watch(page, origin)
  const download = page.waitForEvent('download', { timeout: 90_000 })
  await page.getByRole('button', { name: 'Save as a picture' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^twenty-four-riders-week-\d\d\.png$/)
  const png = readFileSync(await file.path())
  expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]))
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  expect(width).toBeGreaterThanOrEqual(3072)
  expect(height).toBeGreaterThanOrEqual(1944)
  expect(Math.max(width, height)).toBeLessThanOrEqual(4096)
  // A blank sheet of this size is packed into a hundredth of this.
  expect(png.length).toBeGreaterThan(2_000_000)
  expect(seen).toEqual({ errors: [], strangers: [] })
  await page.keyboard.press('Escape')
  await expect(page.locator('.replay')).toHaveCount(0)
  await expect.poll(onMap).toBe(String(await week()))
})
