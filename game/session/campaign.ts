import type { Content } from '../../story/schema/content.ts'
import type { SceneHeader } from '../../story/schema/scene.ts'
import type { Line } from '../narrative/told.ts'
import type { Stop, Told } from '../saves/record.ts'
import { type Command, VERBS } from '../sim/command.ts'
import type { Refusal } from '../sim/outcome.ts'
import type { World } from '../sim/world.ts'
import { carryOut } from './replay.ts'
import type { Rules } from './rules.ts'

/** One campaign as it stands: the world, how it came to be, and what was shown. Replaced, never changed. */
export interface Campaign {
  /** The world from which the log can be replayed, and how much of the log lies before it. */
  readonly base: { readonly world: World; readonly commands: number }
  readonly world: World
  readonly log: readonly Command[]
  readonly stops: readonly Stop[]
  readonly transcript: readonly Told[]
  /** Lengths of chronicle and reports when the last ride began; what lies beyond is news. */
  readonly known: { readonly chronicle: number; readonly reports: number }
  readonly stopped: readonly string[]
}

/** A campaign on its first day. */
export function newCampaign(world: World): Campaign {
  return {
    base: { world, commands: 0 },
    world,
    log: [],
    stops: [],
    transcript: [],
    known: { chronicle: 0, reports: 0 },
    stopped: [],
  }
}

type Done = { readonly ok: true; readonly campaign: Campaign } | { readonly ok: false; readonly why: Refusal }

/** Sends one command; a refused one changes nothing and is not logged. */
export function send(campaign: Campaign, command: Command, content: Content, rules: Rules): Done {
  const outcome = rules.step(campaign.world, command, content)
  if (!outcome.ok) return outcome
  return { ok: true, campaign: { ...campaign, world: outcome.world, log: [...campaign.log, command] } }
}

/** Forgets all commands after the first `length`; null where the log cannot be replayed that far back. */
export function cutTo(campaign: Campaign, length: number, content: Content, rules: Rules): Campaign | null {
  const { base, log } = campaign
  if (length < base.commands) return null
  const world = carryOut(base.world, log.slice(base.commands, length), content, rules)
  return world && { ...campaign, world, log: log.slice(0, length) }
}

/** Marks a stop of the ride, unless one stands here already. */
export function markStop(campaign: Campaign, scene: SceneHeader | null): Campaign {
  const { stops, log, world, transcript } = campaign
  if (stops.at(-1)?.commands === log.length) return campaign
  const stop: Stop = {
    index: stops.length,
    week: world.week,
    place: world.bands['bands/pasha']?.at ?? 'places/bukhara',
    scene: scene?.id ?? null,
    commands: log.length,
    told: transcript.length,
  }
  return { ...campaign, stops: [...stops, stop] }
}

/** Adds paragraphs to the transcript. */
export function tell(campaign: Campaign, scene: string, lines: readonly Line[]): Campaign {
  const told = lines.map(({ text }) => ({ week: campaign.world.week, scene, text, chosen: false }))
  return told.length === 0 ? campaign : { ...campaign, transcript: [...campaign.transcript, ...told] }
}

/** Adds the words of a choice taken. */
export function tellChoice(campaign: Campaign, scene: string, text: string): Campaign {
  const told: Told = { week: campaign.world.week, scene, text, chosen: true }
  return { ...campaign, transcript: [...campaign.transcript, told] }
}

/** How many orders, taken back included, stand at the end of the log: those of this stop. */
export function ordersHere({ log, base }: Campaign): number {
  let count = 0
  while (count < log.length - base.commands) {
    const { kind } = log[log.length - 1 - count]!
    if (kind !== 'cancel' && !(VERBS as readonly string[]).includes(kind)) break
    count++
  }
  return count
}
