// `npx tsx scripts/ink/play.ts FILE [WORLD]`: reads one scene in the terminal, in a made-up world that meets its header
// (0 is the cold one). Deeds are printed, not done: nothing is simulated here.
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { makeTeller } from '../../game/narrative/teller.ts'
import type { Told } from '../../game/narrative/told.ts'
import { cold, madeUp } from './answers.ts'
import { compileInk } from './compile.ts'
import { readHeader } from './header.ts'
import { show } from './problem.ts'
import { readInkFile } from './read.ts'
import { ROOT } from './vocabulary.ts'
import { thresholdsOf } from './walk.ts'

const [name, world = '1'] = process.argv.slice(2)
if (!name) {
  console.error('Which scene? npx tsx scripts/ink/play.ts story/ink/00-prologue/letter.ink')
  process.exit(1)
}
const file = readInkFile(ROOT, relative(fileURLToPath(ROOT), resolve(name)))
const header = readHeader(file)
const { json, problems } = compileInk([file])
if (!header || json === null) {
  console.error(
    problems.map(show).join('\n') || 'The header is not whole: npx tsx scripts/ink/check.ts says why.',
  )
  process.exit(1)
}
const ask = world === '0' ? cold : madeUp(Number(world), header, thresholdsOf(file))
const teller = makeTeller(JSON.parse(json) as Record<string, unknown>)
let told = teller.tell(header.id, ask)

function print({ echo, lines, choices, hand, done }: Told): void {
  for (const { text, speaker, basis, cites } of [...echo, ...lines])
    console.log(
      `\n${speaker ? `[${speaker}] ` : ''}${text}  (${[...cites, basis ?? ''].filter(Boolean).join(', ')})`,
    )
  if (done) return
  console.log(`\n${hand === 'pasha' ? 'The Pasha decides' : "Yusuf's hand"}:`)
  for (const [index, { text, locked, stake, deeds }] of choices.entries()) {
    console.log(`${index + 1}. ${text}${locked ? ` [no: ${locked}]` : stake ? ` [at stake: ${stake}]` : ''}`)
    for (const deed of deeds) console.log(`     ${JSON.stringify(deed)}`)
  }
}

print(told)
const typed = createInterface({ input: process.stdin })
typed.on('line', line => {
  const choice = told.choices[Number(line) - 1]
  if (!choice || choice.locked !== null) return console.log('The number of an open choice, please.')
  told = teller.answer(choice.id, ask)
  print(told)
  if (told.done) typed.close()
})
if (told.done) typed.close()
