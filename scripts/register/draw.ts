// `npx tsx scripts/register/draw.ts [--seed 1] [--count 20]`: claims drawn at random, the same for the same seed and
// register, with their evidence, to be read against the sources by somebody who did not write them.
import process from 'node:process'
import { parseArgs } from 'node:util'
import { draw } from '../../game/sim/dice.ts'
import { claims } from '../../story/claims/index.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '20' } },
})
const [seed, count] = [Number(values.seed), Number(values.count)]
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  console.error('draw: --seed and --count take whole numbers, --count at least 1')
  process.exit(2)
}

const drawn = [...claims]
  .map(claim => ({ claim, lot: draw(seed, 0, 'draw', claim.id, 0, 1_000_000) }))
  .sort((a, b) => a.lot - b.lot || (a.claim.id < b.claim.id ? -1 : 1))
  .slice(0, count)
for (const { claim } of drawn) {
  console.log(`${claim.id} [${claim.confidence}] ${claim.when}\n  ${claim.says}`)
  for (const { source, says } of claim.for) console.log(`  + ${source}: ${says}`)
  for (const { source, says } of claim.against) console.log(`  - ${source}: ${says}`)
  console.log(`  = ${claim.judgement}\n`)
}
