import { fileURLToPath } from 'node:url'
import type { Browser } from '@playwright/test'

/** A network and a machine to imitate. */
export interface Conditions {
  readonly name: string
  /** Kilobits a second and milliseconds of delay; 0 is unlimited. */
  readonly kbit: number
  readonly delay: number
  /** How many times slower the processor is. */
  readonly slow: number
}

export const CONDITIONS: readonly Conditions[] = [
  { name: 'slow 4G', kbit: 1440, delay: 562, slow: 4 },
  { name: 'fast 4G', kbit: 8100, delay: 165, slow: 4 },
]

export interface Load {
  /** Milliseconds from the start of navigation until the first decision was painted twice. */
  readonly decision: number
  /** The same until the passage after an immediate click was painted. */
  readonly passage: number
  /** Bytes of everything that had arrived by then, as compressed on the wire, headers left out. */
  readonly bytes: number
  /** Whether the map's engine had been asked for by then. */
  readonly engineAsked: boolean
}

/** Opens a page once in a fresh browser context under the conditions and measures its first decision. */
export async function measureLoad(browser: Browser, url: string, on: Conditions): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: on.slow })
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: on.delay,
      downloadThroughput: on.kbit === 0 ? -1 : (on.kbit * 1000) / 8,
      uploadThroughput: -1,
    })
    let engineAsked = false
    cdp.on('Network.requestWillBeSent', event => {
      if (/\/map-|\.avif/.test(event.request.url)) engineAsked = true
    })
    await page.addInitScript({ path: fileURLToPath(new URL('./watch-page.js', import.meta.url)) })
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForFunction(() => (window as unknown as { noted?: Record<string, number> }).noted?.passage)
    const noted = await page.evaluate(() => (window as unknown as { noted: Record<string, number> }).noted)
    return {
      decision: noted.decision ?? 0,
      passage: noted.passage ?? 0,
      bytes: noted.bytes ?? 0,
      engineAsked,
    }
  } finally {
    await context.close()
  }
}
