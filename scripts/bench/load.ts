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
  /** Bytes over the wire until then, headers left out. */
  readonly bytes: number
  /** Whether the map's engine had been asked for by then. */
  readonly engineAsked: boolean
}

/** Runs inside the page before anything else: notes when the choices stand, clicks the first, notes the answer. */
function watchPage(): void {
  const noted: Record<string, number> = {}
  Object.assign(window, { noted })
  const twice = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then))
  const tick = () => {
    const first = document.querySelector<HTMLButtonElement>('#page .choice')
    const text = document.querySelector('#page')?.textContent ?? ''
    if (first && noted.decision === undefined) {
      noted.decision = -1
      twice(() => {
        noted.decision = performance.now()
        noted.before = text.length
        first.click()
        const answered = () => {
          const now = document.querySelector('#page')?.textContent ?? ''
          if (now === text) requestAnimationFrame(answered)
          else twice(() => Object.assign(noted, { passage: performance.now() }))
        }
        requestAnimationFrame(answered)
      })
    } else if (noted.decision === undefined) requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
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
    let bytes = 0
    let engineAsked = false
    cdp.on('Network.dataReceived', event => {
      bytes += event.encodedDataLength
    })
    cdp.on('Network.requestWillBeSent', event => {
      if (/phaser|map-|mapScene/i.test(event.request.url)) engineAsked = true
    })
    await page.addInitScript(watchPage)
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForFunction(() => (window as unknown as { noted?: Record<string, number> }).noted?.passage)
    const noted = await page.evaluate(() => (window as unknown as { noted: Record<string, number> }).noted)
    return { decision: noted.decision ?? 0, passage: noted.passage ?? 0, bytes, engineAsked }
  } finally {
    await context.close()
  }
}
