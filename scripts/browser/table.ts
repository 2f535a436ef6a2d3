import { expect, type Page } from '@playwright/test'

/** What a page did that it should not have: errors in the console, requests to other origins. */
export interface Watch {
  readonly errors: string[]
  readonly strangers: string[]
}

/** Harmless lines of a browser without a graphics card. */
const HARMLESS =
  /GL Driver Message|INVALID_OPERATION: delete|WebGL-0x|GPU stall|Automatic fallback to software WebGL|AudioContext was not allowed/

/** Notes every error and every request that leaves the page's own origin. */
export function watch(page: Page, origin: string): Watch {
  const seen: Watch = { errors: [], strangers: [] }
  page.on('pageerror', error => seen.errors.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error' && !HARMLESS.test(message.text())) seen.errors.push(message.text())
  })
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) seen.strangers.push(url)
  })
  return seen
}

/** Gives the page no canvas: what is not about the map need not wait for it to be drawn. Before the page is opened. */
export const withoutMap = (page: Page) =>
  page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
    new MutationObserver(() => {
      for (const canvas of document.querySelectorAll('canvas')) canvas.remove()
    }).observe(document, { childList: true, subtree: true })
  })

/** Answers the printed letter and waits for the next page of the game itself. */
export async function answerLetter(page: Page, nth = 0): Promise<void> {
  await page.locator('#page .choice').nth(nth).click()
  await expect(page.locator('.desk')).toBeVisible()
}

/** Where the game stands: a page with choices, orders, the epilogue; `busy` while weeks pass or a page is fetched. */
export const stands = (page: Page) =>
  page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
    if (document.querySelector('.epilogue')) return { at: 'end' as const, mark: 'end' }
    const ride = document.querySelector('.ride button')
    if (document.querySelector('.working') || ride?.getAttribute('aria-disabled') === 'true') {
      return { at: 'busy' as const, mark: 'busy' }
    }
    if (ride) return { at: 'orders' as const, mark: `orders ${text('.where')}` }
    if (!document.querySelector('.choices .choice, .go-on button'))
      return { at: 'busy' as const, mark: 'busy' }
    return { at: 'page' as const, mark: `${text('.scene-title')} ${text('.text')}` }
  })

type Standing = { readonly at: 'page' | 'orders' | 'end'; readonly mark: string }

/** Waits until the game can be acted on, and differently from `before`; null when nothing has changed in `patience` ms. */
export async function changed(page: Page, before: string, patience: number): Promise<Standing | null> {
  const until = Date.now() + patience
  while (Date.now() < until) {
    const now = await stands(page)
    if (now.at !== 'busy' && now.mark !== before) return { at: now.at, mark: now.mark }
    await page.waitForTimeout(40)
  }
  return null
}

/** The same, for as long as a slow machine may take. */
export async function settled(page: Page, before = ''): Promise<Standing> {
  const now = await changed(page, before, 20_000)
  if (now) return now
  throw new Error(`the game did not go on from: ${before.slice(0, 200)}`)
}
