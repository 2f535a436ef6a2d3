// `npx tsx scripts/sample-save.ts NAME`: keeps a record of the present version in game/saves/samples, where a test opens
// it for ever after. Run once for every release.
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { headless } from './bots/headless.ts'

const name = process.argv[2]
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('A name in small letters is wanted: npx tsx scripts/sample-save.ts first-ride')
  process.exit(1)
}

/** Decisions taken before the record is kept: well into the second act. */
const DECISIONS = 40
const session = headless(what => console.error(what))
await session.begin(24)
for (let taken = 0; taken < DECISIONS && session.now.mode !== 'ended'; ) {
  const open = session.now.page?.choices.find(choice => choice.locked === null)
  if (open) {
    await session.choose(open.id)
    taken++
  } else {
    if (session.now.mode === 'orders')
      session.order({ kind: 'move', band: 'bands/pasha', to: 'places/koktash', hidden: true })
    await session.rideOn()
  }
}
const path = `game/saves/samples/${name}.replay.json`
writeFileSync(path, session.exportRecord())
console.log(
  `${path}: rules ${session.now.world.rulesVersion}, week ${session.now.world.week}, ${session.now.log.length} commands`,
)
