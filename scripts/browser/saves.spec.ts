import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import type { CampaignRecord } from '../../game/saves/record.ts'
import { replay } from '../../game/session/replay.ts'
import { RULES } from '../../game/session/rules.ts'
import { worldHash } from '../../game/sim/hash.ts'
import { makeContent } from '../../story/content.ts'
import { type Server, serve } from '../house/serve.ts'
import { loadStory } from '../ink/load.ts'
import { answerLetter, settled, stands, withoutMap } from './table.ts'
import { steps } from './walk.ts'

let server: Server
test.beforeAll(async () => {
  server = await serve('dist/site')
})
test.afterAll(() => server.close())

/** The campaign as a file, taken through the settings as a player would. */
async function takeFile(page: Page): Promise<string> {
  await page.goto(`${page.url().split('#')[0]}#/settings`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Take a campaign file' }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  await page.keyboard.press('Escape')
  return text
}

test.beforeEach(({ page }) => withoutMap(page))

test('a reload goes on where the page was closed', async ({ page }) => {
  await page.goto(server.origin)
  await answerLetter(page, 1)
  await steps(page, 6)
  const before = await stands(page)
  await expect
    .poll(() => page.evaluate(() => indexedDB.databases().then(all => all.length)))
    .toBeGreaterThan(0)
  await page.waitForTimeout(400)
  await page.reload()
  await page.getByRole('button', { name: /^Go on/ }).click()
  const after = await settled(page)
  expect(after.at).toBe(before.at)
  expect(await page.locator('.scene-title').innerText()).not.toBe('')
})

test('the same record makes the same world in Chromium and in Node', async ({ page }) => {
  test.setTimeout(180_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(server.origin)
  await answerLetter(page)
  await steps(page, 60)
  const record = JSON.parse(await takeFile(page)) as CampaignRecord
  expect(record.world.week).toBeGreaterThan(0)
  const world = replay(record.seed, record.commands, makeContent(loadStory().scenes), RULES)
  expect(world && worldHash(world)).toBe(worldHash(record.world))
  expect(record.checksum).toBe(worldHash(record.world))
})

test('a file taken on one device opens on another; a foreign one is refused by name and nothing is lost', async ({
  page,
  browser,
}) => {
  await page.goto(server.origin)
  await answerLetter(page)
  await steps(page, 8)
  const text = await takeFile(page)
  const other = await (await browser.newContext()).newPage()
  await withoutMap(other)
  await other.goto(server.origin)
  const file = (name: string, body: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(body),
  })
  await other.locator('input[type=file]').setInputFiles(file('not-ours.json', '{"format":"chess"}'))
  await expect(other.getByRole('alert')).toContainText(/\S/)
  await other.locator('input[type=file]').setInputFiles(file('cut.json', text.slice(0, text.length / 2)))
  await expect(other.getByRole('alert')).toContainText(/\S/)
  await other.locator('input[type=file]').setInputFiles(file('campaign.json', text))
  await expect(other.locator('.desk')).toBeVisible()
  expect((await settled(other)).at).toBe((await settled(page)).at)
})

/** The upload for itch.io, unpacked as itch.io would. */
function unpackUpload(): string {
  const zip = readdirSync('dist/itch').find(name => name.endsWith('.zip'))
  if (!zip) throw new Error('there is no dist/itch/*.zip; run npm run package')
  const folder = mkdtempSync(path.join(os.tmpdir(), 'itch-'))
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(`dist/itch/${zip}`)))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), bytes)
  }
  return folder
}

test('the upload plays in a frame of another site that forbids storage, and says what to do', async ({
  browser,
}) => {
  const upload = unpackUpload()
  const here = await serve(upload, '127.0.0.1')
  const outer = await serve('dist/site', 'localhost', {
    'frame.html': `<!doctype html><title>shop</title><iframe title="game" style="width:1200px;height:760px" src="${here.origin}/" allow="autoplay; fullscreen"></iframe>`,
  })
  try {
    const page = await browser.newPage()
    await page.goto(`${outer.origin}/frame.html`)
    const game = page.frameLocator('iframe')
    await game.locator('#page .choice').first().click()
    await expect(game.locator('.desk')).toBeVisible()
    // The game waits a moment for the storages to answer before it says that none did.
    await expect(game.getByText('This browser keeps nothing for the game')).toBeVisible({ timeout: 15_000 })
    await expect(game.getByRole('button', { name: 'Take a file' })).toBeVisible()
    await game.getByRole('button', { name: 'Read on' }).click()
    await expect(game.locator('.choices .choice').first()).toBeVisible()
  } finally {
    await here.close()
    await outer.close()
    rmSync(upload, { recursive: true })
  }
})
