import type { PlaceId, SceneId } from '../../story/schema/ids.ts'
import type { Command } from '../sim/command.ts'
import { worldHash } from '../sim/hash.ts'
import type { World } from '../sim/world.ts'
import { command } from './command-shape.ts'
import { migrate } from './migrate.ts'
import { id, list, object, oneOf, orNull, type Shape, text, whole, yesNo } from './shape.ts'
import { world } from './world-shape.ts'

export const FORMAT = 'twenty-four-riders'
/** Raised by one with every step in `migrations/`. */
export const SCHEMA = 1
/** Longest text of a record that is read at all, in characters. */
export const LONGEST = 8_000_000

/** A stop of the ride: where rewinding can return to. */
export interface Stop {
  readonly index: number
  readonly week: number
  readonly place: PlaceId
  readonly scene: SceneId | null
  /** How many commands of the log had been sent. */
  readonly commands: number
  /** How many paragraphs of the transcript had been shown. */
  readonly told: number
}

/** One paragraph shown, or the words of a choice taken. */
export interface Told {
  readonly week: number
  readonly scene: SceneId
  readonly text: string
  readonly chosen: boolean
}

/**
 * A campaign as it is kept, shared and replayed. The seed and the commands are the campaign; the world is their result,
 * kept beside them so that a later version of the rules cannot take it away.
 */
export interface CampaignRecord {
  readonly format: typeof FORMAT
  readonly schema: typeof SCHEMA
  /** The game's version that wrote it. */
  readonly game: string
  readonly rulesVersion: number
  readonly seed: number
  readonly commands: readonly Command[]
  readonly world: World
  /** `worldHash(world)`: tells a damaged file from a whole one. */
  readonly checksum: string
  /** `knot` or `knot.stitch` of the decision on the page; empty between scenes. */
  readonly knot: string
  readonly stops: readonly Stop[]
  readonly transcript: readonly Told[]
  /** ISO 8601, by the player's clock. */
  readonly savedAt: string
}

/** Why a text is no record we can open. */
type Fault = 'not-ours' | 'too-new' | 'too-long' | 'damaged' | 'field' | 'other-rules'

export type Opened =
  | { readonly ok: true; readonly record: CampaignRecord }
  | { readonly ok: false; readonly why: Fault; readonly field: string }

const scene = text(80, /^[a-z]\w*$/)

const RECORD: Shape = object<CampaignRecord>({
  format: oneOf(FORMAT),
  schema: whole(SCHEMA, SCHEMA),
  game: text(40),
  rulesVersion: whole(1),
  seed: whole(),
  commands: list(command, 20_000),
  world,
  checksum: text(14, /^[0-9a-f]{14}$/),
  knot: text(120, /^(?:[a-z]\w*(?:\.[a-z]\w*)?)?$/),
  stops: list(
    object<Stop>({
      index: whole(),
      week: whole(0, 60),
      place: id('places'),
      scene: orNull(scene),
      commands: whole(),
      told: whole(),
    }),
    1000,
  ),
  transcript: list(object<Told>({ week: whole(0, 60), scene, text: text(4000), chosen: yesNo }), 20_000),
  savedAt: text(40),
})

const refuse = (why: Fault, field = ''): Opened => ({ ok: false, why, field })

/** Reads a parsed record of any schema up to ours. Foreign, newer, faulty and damaged ones are refused by name. */
export function openRecord(value: unknown): Opened {
  const raw = value as { readonly format?: unknown; readonly schema?: unknown } | null
  if (typeof raw !== 'object' || raw === null || raw.format !== FORMAT) return refuse('not-ours')
  if (!Number.isSafeInteger(raw.schema)) return refuse('field', 'schema')
  if ((raw.schema as number) > SCHEMA) return refuse('too-new')
  const record = migrate(raw as Record<string, unknown>, SCHEMA)
  const fault = RECORD(record, '')
  if (fault) return refuse('field', fault.replace(/^\./, ''))
  const known = record as unknown as CampaignRecord
  if (worldHash(known.world) !== known.checksum) return refuse('damaged')
  const last = known.stops.at(-1)
  if (last && last.commands > known.commands.length)
    return refuse('field', `stops[${known.stops.length - 1}].commands`)
  return { ok: true, record: known }
}

/** Reads a record from its text. */
export function readRecord(written: string): Opened {
  if (written.length > LONGEST) return refuse('too-long')
  try {
    return openRecord(JSON.parse(written) as unknown)
  } catch {
    return refuse('not-ours')
  }
}

/** A record's text: JSON with a line for each command, so that a person can read a campaign. */
export function writeRecord(record: CampaignRecord): string {
  const { commands, world: snapshot, transcript, ...head } = record
  const lines = (items: readonly unknown[]) => items.map(item => `\n    ${JSON.stringify(item)}`).join(',')
  return `${JSON.stringify(head, null, 2).slice(0, -2)},
  "commands": [${lines(commands)}
  ],
  "transcript": [${lines(transcript)}
  ],
  "world": ${JSON.stringify(snapshot)}
}
`
}
