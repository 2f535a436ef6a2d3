import { expect, type Locator, type Page } from '@playwright/test'
import { refusals } from '../../story/interface/refusals.ts'
import { goOn, NAMED, test } from './kept.ts'
import { mapLies, placeOnScreen } from './map.ts'
import { tabTo } from './walk.ts'

/** A desk with the map beside the journal, no larger than it must be to be drawn soon. */
const DESK = { width: 1100, height: 700 } as const

test.use({ actionTimeout: 30_000, viewport: DESK })

const card = (page: Page) => page.locator('.map-card')
const given = (page: Page) => page.locator('.map-card-given')

/** The ten verbs as the card words them, and where: open or closed, each is there to be read. */
const ON_CARDS = {
  pasha: [/^Call the men in/, /^Disperse/, /^Drill/, /^Write to everybody/],
  place: [/^Ride to Guzar/, /^Raid Guzar/, /^Besiege Guzar/, /^Offer terms to Guzar/],
  district: [/^Take grain in Guzar/, /^Give 7 days’ grain to Guzar/],
  camp: [/^Ask /, /^Write to /],
} as const

/** Every wanted line stands on the card, as a button or with a reason that is one of the known ones. */
async function offered(page: Page, wanted: readonly RegExp[]): Promise<void> {
  const all = card(page).locator('.order > span:first-child, .order-closed')
  for (const words of wanted) {
    const line = all.filter({ hasText: words }).first()
    await expect(line).toBeVisible()
    const [, why] = /^[^:]+: ([^;]+)/.exec((await line.textContent()) ?? '') ?? []
    if (why !== undefined) expect(Object.values(refusals)).toContain(why)
  }
}

/** The hand that works: how it goes to a place's card, and how it presses what stands there. */
interface Hand {
  readonly goTo: (place: `places/${string}`) => Promise<void>
  readonly press: (what: Locator) => Promise<void>
}

/** Reads all ten verbs on the cards of three places and gives those that are open there. */
async function giveAll(page: Page, { goTo, press }: Hand): Promise<void> {
  const order = async (words: RegExp) => {
    await press(card(page).locator('.order', { hasText: words }).first())
    await expect(given(page)).toContainText(words.source.replace(/^\^/, ''), { ignoreCase: true })
  }
  const fold = async (title: RegExp) => press(card(page).locator('summary', { hasText: title }).first())

  await goTo('places/tengikhoram')
  await fold(/gather, disperse, drill/)
  await fold(/^Write/)
  await offered(page, ON_CARDS.pasha)
  await order(/call the men in/i)
  await order(/drill/i)
  await order(/Write to everybody, to come/i)
  await fold(/Ask, write, give or offer/)
  await offered(page, ON_CARDS.camp)
  await press(
    card(page)
      .locator('.order', { hasText: /^Ask .+ (guide|grain)/ })
      .first(),
  )
  await expect(given(page)).toContainText('Ask')
  await press(card(page).locator('.put-away'))
  await expect(card(page)).toHaveCount(0)

  await goTo('places/guzar')
  await offered(page, ON_CARDS.place)
  await fold(/Taking and giving/)
  await offered(page, ON_CARDS.district)
  await order(/take grain/i)
  await order(/ride to Guzar/i)
  await press(card(page).locator('.put-away'))
  await expect(page.locator('.given li')).toHaveCount(6)
  await expect(page.locator('.given')).toContainText('ride to Guzar')
}

test('with the mouse: resting on a place reads its slip, a click opens the cards, orders are given', async ({
  browser,
  kept,
}) => {
  const page = await browser.newPage({ viewport: DESK, reducedMotion: 'reduce', storageState: kept.orders })
  const press = (what: Locator) => what.click()
  const seen = await goOn(page, kept.origin, press)
  await mapLies(page)
  await readSlip(page)
  const goTo = async (place: `places/${string}`) => {
    const { x, y } = await placeOnScreen(page, place)
    await page.mouse.click(x, y)
    await expect(card(page)).toBeVisible()
  }
  await giveAll(page, { goTo, press })
  expect(seen.errors).toEqual([])
  await page.close()
})

/** Rests the mouse on Guzar, goes over to the slip that tells of it, and puts it away. */
async function readSlip(page: Page): Promise<void> {
  const { x, y } = await placeOnScreen(page, 'places/guzar')
  await page.mouse.move(x - 60, y + 60)
  await page.mouse.move(x, y, { steps: 4 })
  const slip = page.getByRole('tooltip')
  await expect(slip).toContainText('Guzar')
  await expect(slip).toContainText('ride from the Pasha')
  await slip.hover()
  await page.waitForTimeout(500)
  await expect(slip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(slip).toHaveCount(0)
}

test('with a finger on a phone: tap and long press open the cards, and orders are given', async ({
  browser,
  kept,
}) => {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
    storageState: kept.orders,
  })
  const press = (what: Locator) => what.tap()
  const seen = await goOn(page, kept.origin, press)
  await page.getByRole('button', { name: 'Map', exact: true }).tap()
  await mapLies(page)
  let presses = 0
  const goTo = async (place: `places/${string}`) => {
    const { x, y } = await placeOnScreen(page, place)
    presses += 1
    if (presses % 2 === 1) await page.touchscreen.tap(x, y)
    else await pressLong(page, x, y)
    await expect(card(page)).toBeVisible()
  }
  await giveAll(page, { goTo, press })
  expect(seen.errors).toEqual([])
  await page.close()
})

/** A finger that rests on one spot for longer than a tap. */
async function pressLong(page: Page, x: number, y: number): Promise<void> {
  const touch = await page.context().newCDPSession(page)
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await page.waitForTimeout(700)
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Goes by Tab, forwards or back, to something and presses Enter. */
async function pressByKey(page: Page, what: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const way = await what.evaluate(wanted => {
      const now = document.activeElement
      if (now === wanted) return 'there'
      const before = now && now.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING
      return before ? 'Shift+Tab' : 'Tab'
    })
    if (way === 'there') return page.keyboard.press('Enter')
    await page.keyboard.press(way)
  }
  throw new Error('Tab never came to what was to be pressed')
}

test('with the keyboard alone: n goes from place to place, Enter opens the card, Escape gives the map back', async ({
  browser,
  kept,
}) => {
  const page = await browser.newPage({ viewport: DESK, reducedMotion: 'reduce', storageState: kept.orders })
  const press = (what: Locator) => pressByKey(page, what)
  const seen = await goOn(page, kept.origin, press)
  await mapLies(page)
  await tabTo(page, '.sheet canvas')
  await expect(page.getByRole('application', { name: 'The map of Eastern Bukhara' })).toBeFocused()
  const said = page.locator('[role=status]').first()
  const goTo = async (place: `places/${string}`) => {
    const name = place === 'places/guzar' ? 'Guzar' : 'Tengi-Khoram'
    await expect(page.locator('.sheet canvas')).toBeFocused()
    await page.keyboard.press('Home')
    for (let presses = 0; presses < 40 && !(await said.innerText()).startsWith(`${name}.`); presses++) {
      const before = await said.innerText()
      await page.keyboard.press('n')
      await expect(said).not.toHaveText(before)
    }
    await page.keyboard.press('Enter')
    await expect(card(page).locator('h2')).toBeFocused()
    await expect(card(page).locator('h2')).toHaveText(name)
  }
  await giveAll(page, { goTo, press })
  await expect(page.locator('.sheet canvas')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card(page).locator('h2')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await expect(page.locator('.sheet canvas')).toBeFocused()
  expect(seen.errors).toEqual([])
  await page.close()
})

test('a place named in the text lights up on the map and opens its card there', async ({ browser, kept }) => {
  const page = await browser.newPage({ viewport: DESK, reducedMotion: 'reduce', storageState: kept.reading })
  await goOn(page, kept.origin, button => button.click())
  const named = page.locator(NAMED).first()
  await expect(named).toBeVisible()
  await mapLies(page)
  const canvas = page.locator('.sheet canvas')
  await page.waitForTimeout(800)
  const dark = await canvas.screenshot()
  await named.focus()
  await expect.poll(async () => (await canvas.screenshot()).equals(dark)).toBe(false)
  const name = await named.innerText()
  await page.keyboard.press('Enter')
  await expect(card(page).locator('h2')).toHaveText(name)
  await expect(card(page)).toContainText('Orders wait until the page is answered.')
  await expect(card(page).locator('.order')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(named).toBeFocused()
  await page.close()
})
