import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import { ANSWERS, EARLY, lateStart } from './early.ts'
import type { Printed } from './printed.ts'

const MAIN = /(<main\b[^>]*\bid="page"[^>]*>)\s*(<\/main>)/
const SCRIPT = /<script type="module"[^>]*\bsrc="([^"]+)"[^>]*><\/script>/
const STYLE = /<link rel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g
const PRELOAD = /<link rel="modulepreload"[^>]*>/g

/** JSON that can stand inside a script element. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** Plays the opening through Vite's own module runner: the configuration need not hold the whole game. */
async function printed(): Promise<Printed> {
  const path = fileURLToPath(new URL('./printed.ts', import.meta.url))
  const { module } = await runnerImport<typeof import('./printed.ts')>(path, {
    configFile: false,
    logLevel: 'error',
  })
  return module.printed()
}

/** Takes the game's script and styles out of the page; a few lines at its end fetch them after the first paint. */
export function startLate(html: string): string {
  const script = SCRIPT.exec(html)
  if (!script) return html
  const styles = [...html.matchAll(STYLE)].map(found => found[1]!)
  return html
    .replace(PRELOAD, '')
    .replace(STYLE, '')
    .replace(script[0], '')
    .replace('</body>', `<script>${lateStart(script[1]!, styles)}</script></body>`)
}

/** Sets the first passage with its choices into the page, and with it the answers and the queue of early clicks. */
export function setPassage(html: string, first: string, answers: Readonly<Record<string, string>>): string {
  if (!MAIN.test(html)) throw new Error('index.html has no empty <main id="page"> for the first passage')
  const early =
    `<script type="application/json" id="${ANSWERS}">${inScript(answers)}</script>` +
    `<script>${EARLY}</script>`
  return html.replace(MAIN, (_, open: string, close: string) => `${open}${first}${close}${early}`)
}

/**
 * Prints the first passage into index.html. The built page starts the game only after it was painted; the offline page
 * cannot, as its script stands inside it.
 */
export function prerenderPlugin(): Plugin {
  let late = false
  return {
    name: 'prerender',
    configResolved({ command, mode }) {
      late = command === 'build' && mode !== 'offline'
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { first, answers } = await printed()
        const page = setPassage(html, first, answers)
        return late ? startLate(page) : page
      },
    },
  }
}
