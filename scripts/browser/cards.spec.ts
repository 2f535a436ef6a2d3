import { readFileSync } from 'node:fs'
import * as ris from '@customcommander/ris'
import { expect, type Page, test } from '@playwright/test'
import { type Server, serve } from '../house/serve.ts'
import { answerLetter, settled, withoutMap } from './table.ts'
import { steps, tabTo } from './walk.ts'

let server: Server
test.beforeAll(async () => {
  server = await serve('dist/site')
})
test.afterAll(() => server.close())

/** Goes on from the letter to the first page that has a numbered note. */
async function toNotedPage(page: Page): Promise<void> {
  await withoutMap(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(server.origin)
  await answerLetter(page, 1)
  for (let taken = 0; taken < 12; taken++) {
    await settled(page)
    if ((await page.locator('.note:not(.note-invented)').count()) > 0) return
    await steps(page, 1)
  }
  throw new Error('no page with a source within twelve steps')
}

const card = (page: Page) => page.locator('dialog.card[open]')

test('one tap on a mark opens who, when, for whom, how sure and the rival version before the words', async ({
  page,
}) => {
  await toNotedPage(page)
  await page.locator('.note:not(.note-invented)').first().click()
  await expect(card(page).locator('.evidence-kind').first()).toBeVisible()
  const said = (await card(page).innerText()).replace(/\s+/g, ' ')
  const order = ['Told by', 'The rival version', 'What is said', 'Our judgement'].map(words =>
    said.indexOf(words),
  )
  expect(
    order.every(at => at >= 0),
    said.slice(0, 400),
  ).toBe(true)
  expect([...order].sort((a, b) => a - b)).toEqual(order)
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
})

test('by keyboard: the mark is reached by Tab, its card closes with Escape and gives the focus back', async ({
  page,
}) => {
  await toNotedPage(page)
  await tabTo(page, '.note:not(.note-invented)')
  const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(label).toMatch(/^Note \d+/)
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(label)
})

test('one key opens the notes of the whole page, and the switch hides marks, links and key', async ({
  page,
}) => {
  await toNotedPage(page)
  await page.keyboard.press('n')
  await expect(card(page).locator('details[open]').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await page.evaluate(() => {
    location.hash = '#/settings'
  })
  await page.getByLabel('Show the notes in the margin').uncheck()
  await page.keyboard.press('Escape')
  await expect(page.locator('.note, .named, .foot')).toHaveCount(0)
  await page.keyboard.press('n')
  await page.waitForTimeout(300)
  await expect(card(page)).toHaveCount(0)
})

test('an entry of a later week stays shut, also when its address is known', async ({ page }) => {
  await toNotedPage(page)
  await page.evaluate(() => {
    location.hash = '#/evidence/claims/death-day-and-place.enver-killed'
  })
  await expect(card(page)).toContainText('later week')
  await expect(card(page)).not.toContainText('Chagan')
  await page.evaluate(() => {
    location.hash = '#/sources/death-certificate-1922'
  })
  await expect(page.locator('dialog[open]')).toContainText('later week')
  await expect(page.locator('dialog[open]')).not.toContainText('Certificate')
})

test('a name in the text leads to who that is, a place on the map to what the record says', async ({
  page,
}) => {
  await toNotedPage(page)
  const named = page.locator('.text .named:not([href^="#/places/"])').first()
  await expect(named).toBeVisible()
  await named.click()
  await expect(page.locator('dialog[open]')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    location.hash = '#/evidence/places/dushanbe'
  })
  await expect(card(page)).toContainText('The record on Dushanbe')
  await expect(card(page)).toContainText('later weeks')
})

test('the bibliography is handed over as a file that a reference manager reads, and stands in the page as COinS', async ({
  page,
}) => {
  await toNotedPage(page)
  await page.evaluate(() => {
    location.hash = '#/sources'
  })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take RIS' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('twenty-four-riders-sources.ris')
  const records = ris.read(readFileSync(await download.path(), 'utf8'))
  expect(records.length).toBeGreaterThan(50)
  const spans = await page
    .locator('dialog span.Z3988')
    .evaluateAll(all => all.map(span => span.getAttribute('title')))
  expect(spans.length).toBeGreaterThan(40)
  for (const title of spans) expect(title).toMatch(/^ctx_ver=Z39\.88-2004&rft_val_fmt=/)
})
