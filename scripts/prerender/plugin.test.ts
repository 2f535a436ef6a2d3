import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { ANSWERS, EARLY } from './early.ts'
import { setPassage, startLate } from './plugin.ts'

const PAGE = '<html><head></head><body><main class="cover" id="page">\n</main></body></html>'
const choice = (id: string) => `<button data-choice="${id}"><span>Go</span></button>`

/** A page as a reader has it before the game is there. */
function printedPage(first: string, answers: Readonly<Record<string, string>>) {
  const window = new Window({
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  })
  window.document.write(setPassage(PAGE, first, answers))
  return {
    Q: () => (window as unknown as { Q: string[] }).Q,
    text: () => window.document.getElementById('page')?.textContent,
    click: () => {
      window.document
        .querySelector('#page [data-choice] span')
        ?.dispatchEvent(new window.Event('click', { bubbles: true }))
    },
    live: () => Object.assign(window, { live: true }),
  }
}

test('a click before the game is there is answered at once and remembered', () => {
  const page = printedPage(`Hay. ${choice('a.buy')}`, {
    'a.buy': `Rope. ${choice('&gt;')}`,
    'a.buy >': `Gate. ${choice('b.ride')}`,
  })
  page.click()
  expect(page.text()).toBe('Rope. Go')
  page.click()
  expect(page.text()).toBe('Gate. Go')
  // Nothing is ready for the third click; it is remembered all the same.
  page.click()
  expect(page.text()).toBe('Gate. Go')
  expect(page.Q()).toEqual(['a.buy', '>', 'b.ride'])
})

test('once the game is live it takes the clicks itself', () => {
  const page = printedPage(`Hay. ${choice('a.buy')}`, { 'a.buy': 'Rope.' })
  page.live()
  page.click()
  expect(page.text()).toBe('Hay. Go')
  expect(page.Q()).toEqual([])
})

test('answers cannot close the script element they stand in, and a page without a place for them is refused', () => {
  const html = setPassage(PAGE, 'Hay.', { 'a.buy': '</script><b>' })
  expect(html).toContain(`id="${ANSWERS}">{"a.buy":"\\u003c/script>\\u003cb>"}`)
  expect(html).toContain(EARLY)
  expect(() => setPassage('<main id="page">text</main>', 'Hay.', {})).toThrow(/empty <main/)
})

test('the built page fetches script and styles only after the first paint', () => {
  const late = startLate(
    '<head><script type="module" crossorigin src="./assets/main-1.js"></script>' +
      '<link rel="modulepreload" crossorigin href="./assets/ink.js">' +
      '<link rel="stylesheet" crossorigin href="./assets/main.css"></head><body></body>',
  )
  expect(late).not.toMatch(/<script type="module"|rel="stylesheet"/)
  expect(late).not.toMatch(/modulepreload|rel="preload"/)
  expect(late).toContain('["./assets/main.css"]')
  expect(late).toMatch(/import\("\.\/assets\/main-1\.js"\).*<\/body>/)
})
