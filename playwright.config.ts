import { defineConfig } from '@playwright/test'
import { FLAGS, findBrowser } from './scripts/house/browser.mjs'

const executablePath = findBrowser()

export default defineConfig({
  testDir: 'scripts/browser',
  outputDir: '.cache/playwright',
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  reporter: [['line'], ['json']],
  use: {
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor: 1,
    launchOptions: { args: FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
})
