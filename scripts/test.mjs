// `npm test`: installs what is missing and runs everything there is, then says how many passed and failed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { ensureBrowser } from './house/browser.mjs'
import { install } from './house/ready.mjs'

install()
const OUT = '.cache/test'
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
process.env.CHROMIUM_PATH = ensureBrowser()

let passed = 0
let failed = 0
const shell = process.platform === 'win32'

/** One command that is one test: it passes or fails as a whole. */
function step(name, ...words) {
  const began = Date.now()
  const { status } = spawnSync('npx', words, { stdio: 'inherit', shell })
  const took = ((Date.now() - began) / 1000).toFixed(1)
  if (status === 0) passed += 1
  else failed += 1
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${took} s)`)
  return status === 0
}

/** A runner that counts its own tests in a JSON report of Jest's or Playwright's shape. */
function suite(name, report, words, read, env = {}) {
  const began = Date.now()
  const { status } = spawnSync('npx', words, { stdio: 'inherit', shell, env: { ...process.env, ...env } })
  try {
    const [ok, bad] = read(JSON.parse(readFileSync(report, 'utf8')))
    if (ok + bad === 0) throw new Error('it ran no test')
    passed += ok
    failed += bad
    // A runner that fails without a failed test (an error outside any test) must not pass.
    if (status !== 0 && bad === 0) failed += 1
  } catch (error) {
    failed += 1
    console.error(`${name}: no usable report (${error.message})`)
  }
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
}

step('format and lint', 'biome', 'ci', '.')
step('types', 'tsc', '-p', '.')
step('types of the core, without a page', 'tsc', '-p', 'game/sim')
step('unused code', 'knip')
step('the soak belongs to these rules', 'tsx', 'scripts/soak.ts', '--check')
step('story: grammar, style, citations', 'tsx', 'scripts/ink/check.ts')
suite(
  'unit, property and story tests',
  `${OUT}/vitest.json`,
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${OUT}/vitest.json`],
  r => [r.numPassedTests, r.numFailedTests],
)
step(
  'bots: 150 random campaigns',
  'tsx',
  'scripts/playtest.ts',
  '--campaigns',
  '150',
  '--seed',
  '1',
  '--policy',
  'random',
  '--gate',
)
step(
  'bots: the historical campaign',
  'tsx',
  'scripts/playtest.ts',
  '--campaigns',
  '60',
  '--seed',
  '1',
  '--policy',
  'historical',
  '--gate',
)
step(
  'bots: the same, and nobody attacks Dushanbe',
  'tsx',
  'scripts/playtest.ts',
  '--campaigns',
  '30',
  '--seed',
  '1',
  '--policy',
  'historical-without-dushanbe',
  '--gate',
)
if (step('build and packages', 'tsx', 'scripts/package.ts')) {
  suite(
    'a real browser',
    `${OUT}/playwright.json`,
    ['playwright', 'test'],
    r => [r.stats.expected + r.stats.flaky, r.stats.unexpected + r.stats.skipped],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: `${OUT}/playwright.json` },
  )
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
