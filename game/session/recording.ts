import type { Content } from '../../story/schema/content.ts'
import { type CampaignRecord, FORMAT, SCHEMA } from '../saves/record.ts'
import { worldHash } from '../sim/hash.ts'
import type { Campaign } from './campaign.ts'
import { carryOut, replay } from './replay.ts'
import type { Rules } from './rules.ts'

/** The record of a campaign at a decision (`knot`) or between scenes (empty). */
export function toRecord(campaign: Campaign, knot: string, version: string, savedAt: string): CampaignRecord {
  const { world, log, stops, transcript } = campaign
  return {
    format: FORMAT,
    schema: SCHEMA,
    game: version,
    rulesVersion: world.rulesVersion,
    seed: world.seed,
    commands: log,
    world,
    checksum: worldHash(world),
    knot,
    stops,
    transcript,
    savedAt,
  }
}

/**
 * A campaign from its record. Where the log still makes the recorded world, every stop can be gone back to; where the
 * rules have changed since, the recorded world stands, the log is kept, and its earlier stops are closed.
 */
export function fromRecord(record: CampaignRecord, content: Content, rules: Rules): Campaign {
  const { world, commands, transcript, checksum } = record
  const first = rules.begin(record.seed, content)
  const again = replay(record.seed, commands, content, rules)
  const whole = again !== null && worldHash(again) === checksum
  const base = whole ? { world: first, commands: 0 } : { world, commands: commands.length }
  const stops = whole ? record.stops : []
  // News is what came with the last ride: all that is not yet known where that ride began.
  const ride = whole ? commands.slice(0, stops.at(-1)?.commands ?? 0) : commands
  const rideBegan = ride.findLastIndex(command => command.kind !== 'week') + 1
  const before = whole ? carryOut(first, ride.slice(0, rideBegan), content, rules) : world
  const known = { chronicle: before?.chronicle.length ?? 0, reports: before?.reports.length ?? 0 }
  return { base, world, log: commands, stops, transcript, known, stopped: [] }
}
