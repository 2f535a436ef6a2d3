import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const USUAL = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Chromium's flags for a machine without a graphics card and without a way out of the house. */
export const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** The browser the tests drive: CHROMIUM_PATH, then PATH, then the usual homes; null when there is none. */
export function findBrowser() {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted) {
    if (existsSync(wanted)) return wanted
    throw new Error(`CHROMIUM_PATH names ${wanted}, but there is no such file.`)
  }
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of NAMES)
      for (const end of endings) {
        const file = path.join(folder, name + end)
        try {
          accessSync(file, constants.X_OK)
          return file
        } catch {}
      }
  }
  return USUAL.find(existsSync) ?? null
}

/** Finds a browser or gets one; says plainly when there is none, and never lets a test skip. */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  const debianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (debianRoot) {
    console.log('No Chromium found; installing the Debian package …')
    const apt = (...args) =>
      spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { stdio: 'inherit' })
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
  } else {
    console.log("No Chromium found; trying Playwright's own download …")
    spawnSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    const own = playwrightOwn()
    if (own) return own
  }
  const now = findBrowser()
  if (now) return now
  console.error(
    'The browser tests need Chromium and none was found. Install Chromium or Chrome, or set CHROMIUM_PATH to it.',
  )
  process.exit(1)
}

function playwrightOwn() {
  const code = "import('@playwright/test').then(p => process.stdout.write(p.chromium.executablePath()))"
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code])
  const file = String(stdout ?? '')
  return file && existsSync(file) ? file : null
}
