import type { Page } from '@playwright/test'
import { changed, settled } from './table.ts'

/** Presses Tab until the wanted element has the focus; fails after `most` presses, which is a trap or a loss of focus. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    const there = await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)
    if (there) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${most} presses of Tab never reached ${selector}`)
}

/** One step of a campaign by keyboard alone: the first open answer by its number, "Read on" and "Ride on" by Tab and Enter. */
async function stepByKeys(page: Page, at: 'page' | 'orders'): Promise<void> {
  if (at === 'orders') {
    await tabTo(page, '.ride button')
    await page.keyboard.press('Enter')
    return
  }
  const open = await page
    .locator('.choices .choice')
    .evaluateAll(buttons => buttons.findIndex(button => button.getAttribute('aria-disabled') !== 'true'))
  if (open >= 0) await page.keyboard.press(String(open + 1))
  else {
    await tabTo(page, '.go-on button')
    await page.keyboard.press('Enter')
  }
}

/** One step by pointer: the first open answer, or going on. */
async function stepByClick(page: Page): Promise<void> {
  await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>(
      '.ride button, .choices .choice:not([aria-disabled="true"]), .go-on button',
    )
    button?.click()
  })
}

/** Milliseconds after which a player who saw nothing happen would press again. */
const PRESS_AGAIN = 4000

/** Plays until the epilogue stands, by keys or by pointer. Answers how many steps it took. */
export async function play(page: Page, how: 'keys' | 'clicks', most = 700): Promise<number> {
  let now = await settled(page)
  for (let steps = 0; steps < most; steps++) {
    if (now.at === 'end') return steps
    const step = () => (how === 'keys' ? stepByKeys(page, now.at as 'page' | 'orders') : stepByClick(page))
    await step()
    // The game drops what is asked of it while it is still busy, so that a double press is one press.
    let next = await changed(page, now.mark, PRESS_AGAIN)
    for (let again = 0; !next && again < 4; again++) {
      await step()
      next = await changed(page, now.mark, PRESS_AGAIN)
    }
    if (!next) throw new Error(`the game did not go on from: ${now.mark.slice(0, 200)}`)
    now = next
  }
  throw new Error(`no ending after ${most} steps`)
}

/** Takes some steps by pointer; fewer when the campaign ends before. */
export async function steps(page: Page, many: number): Promise<void> {
  let now = await settled(page)
  for (let taken = 0; taken < many && now.at !== 'end'; taken++) {
    await stepByClick(page)
    now = await settled(page, now.mark)
  }
}
