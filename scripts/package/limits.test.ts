import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { faultsOf, filesBelow, weigh } from './limits.ts'

const made: string[] = []
const folderOf = (files: Record<string, string>) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'limits-'))
  made.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

test('a small folder with relative addresses passes and is counted', () => {
  const folder = folderOf({
    'index.html': '<script src="./a.js"></script>',
    'a.js': '1',
    'b/c.css': 'url(./d.woff2)',
  })
  expect(filesBelow(folder)).toEqual(['a.js', 'b/c.css', 'index.html'])
  expect(faultsOf(folder)).toEqual([])
  expect(weigh(folder)).toMatchObject({ files: 3, bytes: 45 })
})

test.each([
  [{ 'main.html': '' }, 'no index.html'],
  [{ 'index.html': '<script src="/a.js"></script>' }, 'from the root of the host'],
  [{ 'index.html': '', 'A.js': '', 'a.js': '' }, 'differ only by case'],
  [{ 'index.html': '', [`${'long/'.repeat(50)}x.js`]: '' }, '240 are allowed'],
  [
    { 'index.html': '', ...Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`${n}.txt`, ''])) },
    '1,000',
  ],
])('a fault is named: %#', (files, words) => {
  expect(faultsOf(folderOf(files as Record<string, string>)).join('\n')).toContain(words)
})
