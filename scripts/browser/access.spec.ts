import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import { PAPERS } from '../../game/panels/route.ts'
import { goOn, test } from './kept.ts'
import { answerLetter, settled, withoutMap } from './table.ts'
import { play } from './walk.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every breach of WCAG 2.2 A and AA and of axe's best practices on the screen, in words. */
async function breaches(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(on: Document, options: object): Promise<{ violations: Found[] }> }
    }
    type Found = { id: string; nodes: { html: string; failureSummary: string }[] }
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
    )
  })
}

test('axe finds nothing on the first page, in light and in lamplight', async ({ page, kept }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(kept.origin)
    await expect(page.getByRole('button', { name: 'Begin at the letter' })).toBeVisible()
    expect(await breaches(page), colorScheme).toEqual([])
  }
})

for (const [name, width, height] of [
  ['desk', 1366, 768],
  ['phone', 390, 844],
  ['narrow', 320, 640],
] as const) {
  test(`axe finds nothing on a page, at orders and on any paper: ${name}`, async ({ browser, kept }) => {
    const size = { viewport: { width, height }, reducedMotion: 'reduce' } as const
    const reading = await browser.newPage({ ...size, storageState: kept.reading })
    await withoutMap(reading)
    await goOn(reading, kept.origin, button => button.click())
    await settled(reading)
    expect(await breaches(reading), 'a page').toEqual([])
    await reading.close()
    const page = await browser.newPage({ ...size, storageState: kept.orders })
    await goOn(page, kept.origin, button => button.click())
    expect((await settled(page)).at).toBe('orders')
    expect(await breaches(page), 'orders').toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, 'no sideways scrolling').toBeLessThanOrEqual(width)
    for (const paper of PAPERS) {
      await page.evaluate(hash => {
        location.hash = hash
      }, `#/${paper}`)
      await expect(page.locator('dialog[open]')).toBeVisible()
      await page.waitForTimeout(150)
      expect(await breaches(page), paper).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.locator('dialog[open]')).toHaveCount(0)
    }
    await page.close()
  })
}

test('axe finds nothing in the epilogue', async ({ page, kept }) => {
  test.setTimeout(240_000)
  await withoutMap(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(kept.origin)
  await answerLetter(page)
  await play(page, 'clicks')
  await page.waitForTimeout(500)
  expect(await breaches(page)).toEqual([])
})
