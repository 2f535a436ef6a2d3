// One visit to a bare page: how soon it stands, what a drag across it costs, and whether it rests afterwards.
import type { Browser, Page } from '@playwright/test'
import type { World } from '../../game/sim/world.ts'
import type { Frame, Held, meter } from '../bare/meter.ts'

export const WINDOW = { width: 1366, height: 768 } as const

/** Drags across the window, each from one corner of it towards another; together they come back to where they began. */
const DRAGS = [
  [1100, 600, 300, 200],
  [300, 200, 1100, 200],
  [1100, 200, 1100, 600],
  [300, 600, 1100, 200],
  [1100, 200, 300, 600],
  [300, 600, 300, 200],
] as const
const MOVES = 16

type Metered = { readonly meter: typeof meter }

/** Opens a bare page with this world on its table, in a window of `size` CSS pixels, and waits until its first picture stands. */
export async function opened(
  browser: Browser,
  url: string,
  world: World,
  size: { readonly width: number; readonly height: number } = WINDOW,
): Promise<Page> {
  const page = await browser.newPage({ viewport: size })
  page.on('pageerror', error => console.error(error))
  await page.addInitScript(`window.bare = ${JSON.stringify({ world, theme: 'page', motion: true })}`)
  await page.goto(url)
  await page.waitForSelector('body[data-ready]')
  return page
}

/** Milliseconds from the start of the navigation until the first picture stood. */
export const stoodAt = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Metered).meter.stood)

/** A hand drags the paper to and fro: processor milliseconds of all script for a frame, and the frames as the clock saw them. */
export async function dragged(
  page: Page,
): Promise<{ readonly perFrame: number; readonly frames: readonly Frame[] }> {
  const cdp = await page.context().newCDPSession(page)
  // The thread's own time: what other programs of the machine take does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const script = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
  }
  const before = await script()
  const from = await page.evaluate(() => (window as unknown as Metered).meter.frames.length)
  for (const [x, y, toX, toY] of DRAGS) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(toX, toY, { steps: MOVES })
    await page.mouse.up()
  }
  const spent = (await script()) - before
  const frames = await page.evaluate(since => (window as unknown as Metered).meter.frames.slice(since), from)
  return { perFrame: spent / Math.max(1, frames.length), frames }
}

/** Frames drawn, and callbacks asked of the screen's clock, in `ms` after the map has had `settle` milliseconds to come to rest. */
export async function atRest(
  page: Page,
  settle: number,
  ms: number,
): Promise<{ readonly frames: number; readonly turns: number }> {
  const count = () =>
    page.evaluate(() => {
      const { frames, turns } = (window as unknown as Metered).meter
      return { frames: frames.length, turns }
    })
  await page.waitForTimeout(settle)
  const before = await count()
  await page.waitForTimeout(ms)
  const after = await count()
  return { frames: after.frames - before.frames, turns: after.turns - before.turns }
}

/** What the graphics card holds for the page. */
export const heldBy = (page: Page): Promise<Held> =>
  page.evaluate(() => (window as unknown as Metered).meter.held())

/** Every picture, table and typeface of the map that the page fetched: where from, and its bytes as they were sent. */
export const fetchedBy = (page: Page): Promise<readonly { readonly url: string; readonly bytes: number }[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(entry => entry as PerformanceResourceTiming)
      .filter(({ name }) => /\.(webp|avif|png|json|woff2)$/.test(new URL(name).pathname))
      .map(({ name, encodedBodySize }) => ({ url: new URL(name).pathname, bytes: encodedBodySize })),
  )
