import { defineConfig } from '@playwright/test'
import { FLAGS, findBrowser } from './scripts/house/browser.mjs'

const executablePath = findBrowser()

export default defineConfig({
  testDir: 'scripts/browser',
  outputDir: '.cache/playwright',
  // Two cores: while one page waits the other draws.
  workers: 2,
  forbidOnly: true,
  timeout: 180_000,
  // A machine without a graphics card, and with other work, draws the map slowly; waiting costs nothing when it is quick.
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json']],
  use: {
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor: 1,
    launchOptions: { args: FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
})
