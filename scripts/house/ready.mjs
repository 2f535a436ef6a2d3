// Runs before anything is installed, so it may use nothing but Node itself.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'

const MARK = 'node_modules/.ready'

/** Runs a command with our own output; ends the process with its code when it fails. */
export function run(command, ...args) {
  const result = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (result.status !== 0) process.exit(result.status ?? 1)
}

/** Refuses a Node that cannot build the game, and says what is wanted. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Twenty-Four Riders needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`,
  )
  process.exit(1)
}

/** Installs exactly what the lock file names, once for every change of it. */
export function install() {
  checkNode()
  const want = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === want) return
  console.log('Installing what is missing (npm ci) …')
  run('npm', 'ci', '--no-audit', '--no-fund')
  writeFileSync(MARK, want)
}
