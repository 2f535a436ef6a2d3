import { expect, type Page } from '@playwright/test'
import { stands } from './table.ts'

/** Presses Tab until the wanted element has the focus; fails after `most` presses, which is a trap or a loss of focus. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    const there = await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)
    if (there) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${most} presses of Tab never reached ${selector}`)
}

const OPEN = '.choices .choice:not([aria-disabled="true"])'

/**
 * One step of a campaign by keyboard alone: the first open answer by its number, "Read on" and "Ride on" by Tab and
 * Enter. Waits until the page has changed.
 */
async function stepByKeys(page: Page): Promise<void> {
  const before = await stands(page)
  if (before.at === 'orders') {
    await tabTo(page, '.ride button')
    await page.keyboard.press('Enter')
  } else if ((await page.locator('.choices .choice').count()) > 0) {
    const all = await page.locator('.choices .choice').count()
    const open = await page
      .locator('.choices .choice')
      .evaluateAll(buttons => buttons.findIndex(button => button.getAttribute('aria-disabled') !== 'true'))
    expect(open, `${all} choices and none is open`).toBeGreaterThanOrEqual(0)
    await page.keyboard.press(String(open + 1))
  } else {
    await tabTo(page, '.go-on button')
    await page.keyboard.press('Enter')
  }
  await expect.poll(async () => (await stands(page)).mark, { timeout: 15_000 }).not.toBe(before.mark)
}

/** Plays by keyboard until the epilogue stands. Answers how many steps it took. */
export async function playByKeys(page: Page, most = 600): Promise<number> {
  for (let steps = 0; steps < most; steps++) {
    if ((await stands(page)).at === 'end') return steps
    await stepByKeys(page)
  }
  throw new Error(`no ending after ${most} steps`)
}

/** The same by pointer, faster: used where something other than the keyboard is on trial. */
export async function playByClicks(page: Page, most = 600): Promise<number> {
  for (let steps = 0; steps < most; steps++) {
    const before = await stands(page)
    if (before.at === 'end') return steps
    const button =
      before.at === 'orders'
        ? page.locator('.ride button').first()
        : (await page.locator(OPEN).count()) > 0
          ? page.locator(OPEN).first()
          : page.locator('.go-on button').first()
    await button.click()
    await expect.poll(async () => (await stands(page)).mark, { timeout: 15_000 }).not.toBe(before.mark)
  }
  throw new Error(`no ending after ${most} steps`)
}
