// `npm run pictures`: photographs the built game, for the README and for whoever reviews a change by eye.
import { mkdirSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { answerLetter, settled } from './browser/table.ts'
import { play, steps } from './browser/walk.ts'
import { ensureBrowser, FLAGS } from './house/browser.mjs'
import { serve } from './house/serve.ts'

const OUT = '.cache/pictures'
const SIZES = [
  ['desk', 1366, 768],
  ['phone', 390, 844],
  ['narrow', 320, 640],
] as const

mkdirSync(OUT, { recursive: true })
mkdirSync('assets/pictures', { recursive: true })
const server = await serve('dist/site')
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS })

/** Gives the map time to be drawn, where there is one. */
const still = (page: Page) => page.waitForTimeout(2500)

for (const [name, width, height] of SIZES) {
  const page = await browser.newPage({ viewport: { width, height } })
  // tsx names functions through a helper of its own that a page does not have.
  await page.addInitScript('globalThis.__name = named => named')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const shot = (what: string) => page.screenshot({ path: `${OUT}/${name}-${what}.png` })
  await page.goto(server.origin)
  await page.waitForTimeout(900)
  await shot('title')
  await answerLetter(page, 1)
  await still(page)
  await shot('answer')
  await steps(page, 1)
  await still(page)
  await shot('journal')
  for (let taken = 0; taken < 80 && (await settled(page)).at !== 'orders'; taken++) await steps(page, 1)
  await still(page)
  await shot('orders')
  const map = page.getByRole('button', { name: 'Map', exact: true })
  if (await map.isVisible()) {
    await map.click()
    await still(page)
    await shot('map')
    await page.getByRole('button', { name: 'Journal', exact: true }).click()
  } else await page.screenshot({ path: 'assets/pictures/desk.png' })
  for (const paper of ['ledger', 'people', 'atlas', 'sources', 'settings', 'chronicle']) {
    await page.evaluate(hash => {
      location.hash = hash
    }, `#/${paper}`)
    await page.waitForTimeout(700)
    await shot(paper)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(200)
  }
  await play(page, 'clicks')
  await page.waitForTimeout(800)
  await shot('epilogue')
  await page.close()
}
await browser.close()
await server.close()
console.log(`pictures in ${OUT}/, one for the README in assets/pictures/`)
