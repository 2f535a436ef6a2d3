// `npm run play`: the whole game in a terminal, model and ink together. `--from SAVE` goes on with a file; `--scene ID`
// reads one scene in a made-up world that meets its header.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { whyOf } from '../game/panels/why.ts'
import type { Order } from '../game/sim/command.ts'
import { candidates } from './bots/candidates.ts'
import { headless } from './bots/headless.ts'
import { readStory } from './ink/gather.ts'
import { readHeader } from './ink/header.ts'

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
  return String(value).trim()
}

/** An order in words a person can type: `move places/hisar`, `ask people/ibrahim-bek join`. */
const wordsOf = (order: Order): string =>
  Object.values(order)
    .filter(value => value !== 'bands/pasha' && value !== false)
    .map(value => (value === true ? 'hidden' : String(value)))
    .join(' ')

async function scene(): Promise<void> {
  const { page, world } = session.now
  if (!page) return
  console.log(`\n—— week ${world.week} · ${page.title} ${page.place ? `· ${page.place}` : ''} ——\n`)
  for (const { text } of [...page.echo, ...page.lines]) say(`${text}\n`)
  if (page.choices.length === 0) {
    await answer('[Enter] ')
    return session.rideOn()
  }
  console.log(page.hand === 'pasha' ? 'The Pasha decides:' : "Yusuf's hand:")
  page.choices.forEach(({ text, locked, stake }, index) => {
    say(`${index + 1}. ${text}${locked ? ` [no: ${locked}]` : stake ? ` (${stake})` : ''}`)
  })
  const choice = page.choices[Number(await answer('> ')) - 1]
  if (choice && choice.locked === null) await session.choose(choice.id)
  else console.log('Type the number of an open choice.')
}

async function orders(): Promise<void> {
  const { world, news, stopped } = session.now
  const band = world.bands['bands/pasha']
  console.log(`\n== week ${world.week}: ${band?.at}, ${band?.men} men, grain for ${band?.grain} days ==`)
  if (stopped.length > 0) console.log(`stopped: ${stopped.join('; ')}`)
  for (const happening of news) {
    const { kind, what, place, person, n } = happening
    console.log(' ', [kind, what, place, person, n, whyOf(happening, world)].filter(Boolean).join(' '))
  }
  const line = await answer('order ("help", "can ask", "undo", or Enter to ride on) > ')
  if (line === '') return session.rideOn()
  if (line === 'undo') return void session.undo()
  const known = candidates(session)
  if (line === 'help' || line.startsWith('can ')) {
    const verb = line.slice('can '.length)
    const shown = known.filter(
      order => (line === 'help' ? true : order.kind === verb) && session.refusal(order) === null,
    )
    for (const order of shown) console.log(' ', wordsOf(order))
    return
  }
  const order = known.find(one => wordsOf(one) === line)
  if (!order) return console.log('No such order. "help" lists all that would be obeyed.')
  const outcome = session.order(order)
  console.log(outcome.ok ? 'So be it.' : `Refused: ${outcome.why}`)
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
console.log(`\nThe account ends in week ${session.now.world.week}: ${session.now.world.ending}.`)
process.exit(0)
