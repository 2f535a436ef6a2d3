import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { World } from '../../game/sim/world.ts'
import { playCampaign } from '../bots/campaign.ts'
import { headless } from '../bots/headless.ts'
import { policies } from '../bots/policies.ts'
import { dice } from '../sound/signal.ts'

const KEPT = '.cache/bare'

/** The worlds of one campaign by week, the last of each week; played once and kept until `fresh`. Throws at an unknown policy. */
export async function worldsOf(policy: string, seed: number, fresh = false): Promise<Record<number, World>> {
  const file = `${KEPT}/${policy}-${seed}.json`
  if (!fresh && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Record<number, World>
  const chosen = policies().find(({ id }) => id === policy)
  if (!chosen)
    throw new Error(
      `no policy is called ${policy}; there are ${policies()
        .map(({ id }) => id)
        .join(', ')}`,
    )
  const session = headless(what => console.error(what))
  const worlds: Record<number, World> = {}
  session.watch(({ world }) => {
    worlds[world.week] = world
  })
  const chance = dice(seed * 7919)
  await playCampaign(session, chosen, seed, sides => Math.floor(chance() * sides))
  mkdirSync(KEPT, { recursive: true })
  writeFileSync(file, JSON.stringify(worlds))
  return worlds
}
