import { type Browser, test as base, type Page } from '@playwright/test'
import { buildBare } from '../bare/build.ts'
import { lateWorld } from '../bench/map.ts'
import { opened } from '../bench/mapPage.ts'
import { type Server, serve } from '../house/serve.ts'

/** A window small enough that a machine without a graphics card draws it soon. */
export const SMALL = { width: 1024, height: 576 } as const

/** The map alone, built and served once for all specs that ask for it. */
interface Bare {
  /** Opens the late campaign's map in a browser, from another folder than the usual one where `from` names it. */
  open(browser: Browser, from?: Server): Promise<Page>
}

export const test = base.extend<object, { bare: Bare }>({
  bare: [
    // Playwright reads from the pattern what a fixture needs, so it must be one, and the browser is needed anyway.
    async ({ browser: _ }, use) => {
      const server = await serve(await buildBare())
      const world = await lateWorld()
      await use({
        open: (browser, from = server) => opened(browser, `${from.origin}/map.html`, world, SMALL),
      })
      await server.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})
