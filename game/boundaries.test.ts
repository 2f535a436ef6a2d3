import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, targetOf } from '../scripts/house/imports.ts'
import { allowed, homeOf } from './boundaries.ts'

const FILES = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'game', 'story'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter(
    file =>
      existsSync(file) && /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes('/fixtures'),
  )

/** Words that have no business in the core even without an import. */
const IMPURE =
  /\b(Math\.random|Date\.now|new Date\(\)|performance\.|Math\.(exp|pow|sin|cos|tan|log)\b|fetch\()/

const breaches = (file: string, source: string) => {
  const home = homeOf(file)
  if (!home) return []
  return importsOf(file, source)
    .map(found => ({ target: targetOf(found), typeOnly: found.typeOnly }))
    .filter(({ target, typeOnly }) => !allowed(home, target, typeOnly))
    .map(({ target }) => `${file} imports ${target}, but ${home.home} may not: ${home.why}`)
}

test('every import of game/ and story/ stands in the table', () => {
  expect(FILES.length).toBeGreaterThan(20)
  expect(FILES.flatMap(file => breaches(file, readFileSync(file, 'utf8')))).toEqual([])
})

test.each([
  ['game/sim/rules/planted.ts', "import { Story } from 'inkjs'"],
  ['game/sim/rules/planted.ts', "const later = () => import('../../panels/app.tsx')"],
  ['game/sim/planted.ts', "import { dushanbe } from '../../story/places/dushanbe.ts'"],
  ['story/people/planted.ts', "import type { World } from '../../game/sim/world.ts'"],
  ['game/scenes/planted.ts', "export * from '../panels/app.tsx'"],
  ['game/panels/planted.tsx', "import Phaser from 'phaser'"],
])('a planted violation is seen: %s: %s', (file, source) => {
  expect(breaches(file, source)).toHaveLength(1)
})

test('the core uses no clock, no chance of its own and no engine-rounded mathematics', () => {
  const impure = FILES.filter(file => file.startsWith('game/sim/')).filter(file =>
    IMPURE.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
  )
  expect(impure).toEqual([])
})

test('the core is type-checked without a page: a planted `document` is an error there', () => {
  const folder = mkdtempSync(path.join('game', 'sim', 'planted-'))
  try {
    writeFileSync(path.join(folder, 'planted.ts'), 'export const title = document.title\n')
    const { status, stdout } = spawnSync('npx', ['tsc', '-p', 'game/sim'], { encoding: 'utf8' })
    expect(status).not.toBe(0)
    expect(stdout).toMatch(/planted\.ts.*document/s)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
