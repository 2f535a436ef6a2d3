import { type BrowserContextOptions, test as base, expect, type Locator, type Page } from '@playwright/test'
import { serve } from '../house/serve.ts'
import { answerLetter, settled, type Watch, watch, withoutMap } from './table.ts'
import { steps } from './walk.ts'

type State = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** One campaign, walked once without its map and kept at two points for all specs that ask for it. */
interface Kept {
  readonly origin: string
  /** A page whose text names a place. */
  readonly reading: State
  /** The first orders: the Pasha at Tengi-Khoram with a hundred riders, the Reds at Guzar close by. */
  readonly orders: State
}

/** A place named in the text, with a link to it. */
export const NAMED = '.text .named[href^="#/places/"]'

async function walked(page: Page): Promise<Pick<Kept, 'reading' | 'orders'>> {
  const state = () => page.context().storageState({ indexedDB: true })
  let reading: State | null = null
  await answerLetter(page, 1)
  for (let taken = 0; taken < 60; taken++) {
    if ((await settled(page)).at === 'orders') break
    if (!reading && (await page.locator(NAMED).count()) > 0) reading = await state()
    await steps(page, 1)
  }
  if (!reading) throw new Error('no page before the first orders names a place')
  return { reading, orders: await state() }
}

export const test = base.extend<object, { kept: Kept }>({
  kept: [
    async ({ browser }, use) => {
      const server = await serve('dist/site')
      const page = await browser.newPage({ reducedMotion: 'reduce' })
      await withoutMap(page)
      await page.goto(server.origin)
      const states = await walked(page)
      await page.close()
      await use({ origin: server.origin, ...states })
      await server.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

/** Goes on with a kept campaign; how the first button is pressed is the hand's own affair. */
export async function goOn(
  page: Page,
  origin: string,
  press: (button: Locator) => Promise<void>,
): Promise<Watch> {
  const seen = watch(page, origin)
  await page.goto(origin)
  await press(page.locator('.entry .action-first'))
  await expect(page.locator('.desk')).toBeVisible()
  return seen
}
