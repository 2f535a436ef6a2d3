// `npm run package`: builds dist/site, dist/itch/*.zip and dist/offline, and refuses one that breaks its limits.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { zipSync } from 'fflate'
import { faultsOf, filesBelow, type Packed, weigh } from './package/limits.ts'
import { mapBytes, mapFaults } from './package/mapBytes.ts'

const json = process.argv.includes('--json')
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
/** A fixed day in every zip entry, so that the same build packs to the same bytes; zip knows no day before 1980. */
const STAMP = new Date('2000-01-01T12:00:00')

function build(...mode: string[]): void {
  const { status, stdout, stderr } = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn', ...mode], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  process.stderr.write(stdout + stderr)
  if (status !== 0) process.exit(status ?? 1)
}

build()
build('--mode', 'offline')

rmSync('dist/itch', { recursive: true, force: true })
mkdirSync('dist/itch/page', { recursive: true })
cpSync('dist/site', 'dist/itch/page', { recursive: true })
// The installable worker belongs to a site of its own; in a shop's frame it would only fail.
for (const file of filesBelow('dist/itch/page')) {
  if (/^(sw\.js|manifest\.webmanifest)$/.test(file)) rmSync(path.join('dist/itch/page', file))
}
const zip = `dist/itch/twenty-four-riders-${version}.zip`
writeFileSync(
  zip,
  zipSync(
    Object.fromEntries(
      filesBelow('dist/itch/page').map(file => [
        file,
        new Uint8Array(readFileSync(`dist/itch/page/${file}`)),
      ]),
    ),
    { level: 9, mtime: STAMP },
  ),
)

const page = 'dist/offline/index.html'
const offline = weigh('dist/offline')
const itch: Packed = { ...weigh('dist/itch/page'), path: zip, compressedBytes: statSync(zip).size }
const faults = [
  ...mapFaults(mapBytes()),
  ...faultsOf('dist/site').map(fault => `site: ${fault}`),
  ...faultsOf('dist/itch/page').map(fault => `itch: ${fault}`),
  ...(offline.files === 1 ? [] : [`offline: ${offline.files} files; it must be one page`]),
  ...(/<script[^>]+src=|<link[^>]+rel="stylesheet"/.test(readFileSync(page, 'utf8'))
    ? ['offline: the page still names another file']
    : []),
]
rmSync('dist/itch/page', { recursive: true })
for (const fault of faults) console.error(fault)
const result = { site: weigh('dist/site'), itch, offline: { ...offline, path: page } }
if (json) console.log(JSON.stringify(result))
else
  for (const [name, { path: where, files, bytes, compressedBytes }] of Object.entries(result))
    console.log(`${name}: ${where}, ${files} files, ${bytes} bytes, ${compressedBytes} compressed`)
process.exit(faults.length === 0 ? 0 : 1)
