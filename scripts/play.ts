// `npm run play`: the whole game in a terminal, model and ink together. `--from SAVE` goes on with a file; `--scene ID`
// reads one scene in a made-up world that meets its header.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { namesOf } from '../game/panels/names.ts'
import { refusals } from '../story/interface/refusals.ts'
import { headless } from './bots/headless.ts'
import { readStory } from './ink/gather.ts'
import { readHeader } from './ink/header.ts'
import {
  endLines,
  givenLines,
  pledgeLines,
  stopLines,
  toldSince,
  weekWord,
  whyLines,
} from './terminal/stop.ts'
import { HELP, type Listed, meaning } from './terminal/typed.ts'

const { values: given } = parseArgs({
  options: {
    scene: { type: 'string' },
    from: { type: 'string' },
    seed: { type: 'string', default: '1921' },
    keep: { type: 'string' },
  },
})
if (given.scene) {
  const file = readStory().find(one => readHeader(one)?.id === given.scene)
  if (!file) {
    console.error(`There is no scene ${given.scene}. Its id is its knot, such as guest_lakai.`)
    process.exit(1)
  }
  const { status } = spawnSync('npx', ['tsx', 'scripts/ink/play.ts', file.path], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  process.exit(status ?? 1)
}

const session = headless(what => console.error(`! ${what}`))
const terminal = createInterface({
  input: process.stdin,
  output: process.stdout,
  terminal: process.stdin.isTTY,
})
const typed = terminal[Symbol.asyncIterator]()
const width = Math.min(process.stdout.columns ?? 80, 84)
const say = (text: string) =>
  console.log(text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}})\\s`, 'g'), '$1\n'))

/** Reads a line; ends the game quietly when there is no more input. */
async function answer(prompt: string): Promise<string> {
  process.stdout.write(prompt)
  const { value, done } = await typed.next()
  if (done) process.exit(0)
  // Lines from a file are not echoed by any terminal; a transcript wants them.
  if (!process.stdin.isTTY) console.log(value)
  return String(value).trim()
}

const names = namesOf(session.content)
const sayAll = (lines: readonly string[]) => {
  for (const line of lines) say(line)
}

/** The scene whose heading stands above; its further pages go on under it. */
let headed = ''

async function scene(): Promise<void> {
  const { page, world } = session.now
  if (!page) return
  if (page.scene !== headed) {
    const where = page.place && world.week > 0 ? `, ${names.place(page.place)}` : ''
    console.log(`\n—— ${page.title} ——\n${weekWord(world.week)}${where}`)
  }
  headed = page.scene
  console.log('')
  for (const { text } of [...page.echo, ...page.lines]) say(`${text}\n`)
  if (page.choices.length === 0) {
    await answer('[Enter] ')
    return session.rideOn()
  }
  console.log(page.hand === 'pasha' ? 'The Pasha decides:' : 'Yusuf words it:')
  page.choices.forEach(({ text, locked, stake }, index) => {
    say(`${index + 1}. ${text}${locked ? ` [Not open: ${locked}]` : stake ? ` (${stake})` : ''}`)
  })
  for (;;) {
    const choice = page.choices[Number(await answer('> ')) - 1]
    if (choice && choice.locked === null) return session.choose(choice.id)
    console.log('Type the number of an open choice.')
  }
}

/** A stop: shown once, then lines are read until he rides on. */
async function orders(): Promise<void> {
  console.log('')
  sayAll(stopLines(session, names))
  let listed: readonly Listed[] = []
  while (session.now.mode === 'orders') {
    const line = await answer('\nOrders ("help", or Enter to ride on) > ')
    if (line === '') return session.rideOn()
    if (line === 'quit') process.exit(0)
    if (line === 'help') sayAll(HELP)
    else if (line === 'stop') sayAll(stopLines(session, names))
    else if (line === 'given') sayAll(givenLines(session, names))
    else if (line === 'words') sayAll(pledgeLines(session, names))
    else if (line === 'undo')
      say(session.undo() ? 'The last order was taken back.' : 'There is none to take back.')
    else if (line.startsWith('why')) sayAll(whyLines(session, names, Number(line.slice('why'.length))))
    else {
      const meant = meaning(line, listed, session, names)
      if (meant.kind === 'list') {
        listed = meant.listed
        sayAll(listed.map((one, n) => `${n + 1}. ${one.line}`))
        say(meant.lead)
      } else if (meant.kind === 'words') sayAll(meant.lines)
      else {
        const before = session.now.world.chronicle.length
        const outcome = session.order(meant.order)
        if (!outcome.ok) say(`${meant.text}: ${refusals[outcome.why] ?? outcome.why}.`)
        else {
          say(`So be it: ${meant.text}.`)
          sayAll(toldSince(session, names, before))
        }
      }
    }
  }
}

if (given.from) {
  const opened = await session.importRecord(readFileSync(given.from, 'utf8'))
  if (!opened.ok) {
    console.error(`${given.from} cannot be played: ${opened.why}`)
    process.exit(1)
  }
} else await session.begin(Number(given.seed))

while (session.now.mode !== 'ended') {
  if (session.now.mode === 'scene') await scene()
  else await orders()
  if (given.keep) writeFileSync(given.keep, session.exportRecord())
}
console.log('')
sayAll(endLines(session, names))
process.exit(0)
