// `npx tsx scripts/map/widths.ts`: how far each letter of the map's faces advances, measured in a browser, written to
// game/scenes/widths.json. Layout reads this table, so that it falls out alike in a browser, in a test and on any machine.
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { ensureBrowser, FLAGS } from '../house/browser.mjs'

const FACES = {
  upright: 'old-standard-tt-latin-400-normal',
  italic: 'old-standard-tt-latin-400-italic',
  bold: 'old-standard-tt-latin-700-normal',
}
/** Printable ASCII, Latin-1 letters, the dashes and quotes names are written with. */
const LETTERS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...Array.from({ length: 64 }, (_, i) => String.fromCharCode(192 + i)),
  '\u2018',
  '\u2019',
  '\u2013',
  '\u00b0',
]
const SIZE = 1000

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS })
const page = await browser.newPage()
const table: Record<string, string | number[]> = { letters: LETTERS.join('') }
for (const [name, file] of Object.entries(FACES)) {
  const bytes = readFileSync(new URL(`../../assets/fonts/${file}.woff2`, import.meta.url)).toString('base64')
  table[name] = await page.evaluate(
    async ({ bytes, letters, size, name }) => {
      const face = new FontFace(name, `url(data:font/woff2;base64,${bytes})`)
      document.fonts.add(await face.load())
      const ink = document.createElement('canvas').getContext('2d')!
      ink.font = `${size}px ${name}`
      if (!document.fonts.check(ink.font)) throw new Error(`the ${name} face did not load`)
      return letters.map(one => Math.round(ink.measureText(one).width))
    },
    { bytes, letters: LETTERS, size: SIZE, name },
  )
}
await browser.close()
writeFileSync(
  new URL('../../game/scenes/widths.json', import.meta.url),
  `${JSON.stringify(table, null, 2)}\n`,
)
