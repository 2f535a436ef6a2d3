import type { Command } from '../sim/command.ts'
import type { World } from '../sim/world.ts'
import {
  type CampaignRecord,
  FORMAT,
  type Opened,
  openRecord,
  readRecord,
  SCHEMA,
  writeRecord,
} from './record.ts'

/** Codes begin like this; the figure is the code's own version. */
const PREFIX = 'TFR1.'
/** What a code may unpack to, in bytes: keeps a hostile one from filling the memory. */
const MOST = 8_000_000

/** Makes the world again from the seed and the commands; null when a command is refused. */
export type Replay = (seed: number, commands: readonly Command[]) => World | null

/** A code leaves out what can be made again: the world, by replay, and the paragraphs shown. */
type Packed = Omit<CampaignRecord, 'world' | 'transcript'>

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const written = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream)
  const reader = written.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > MOST) throw new RangeError('a code that unpacks without end')
    chunks.push(value)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function toBase64url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64url(code: string): Uint8Array {
  const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, sign => sign.charCodeAt(0))
}

/** The whole record as the text of a file. */
export const toFile = writeRecord

/** The campaign as one line to copy: seed, commands and checksum, compressed. */
export async function toCode({
  world: _world,
  transcript: _transcript,
  ...packed
}: CampaignRecord): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(packed satisfies Packed))
  return PREFIX + toBase64url(await through(bytes, new CompressionStream('deflate-raw')))
}

async function openCode(code: string, rulesVersion: number, replay: Replay): Promise<Opened> {
  let packed: Packed
  try {
    const bytes = fromBase64url(code.slice(PREFIX.length).replace(/\s+/g, ''))
    const text = new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')))
    packed = JSON.parse(text) as Packed
  } catch {
    return { ok: false, why: 'damaged', field: '' }
  }
  if (packed?.format !== FORMAT) return { ok: false, why: 'not-ours', field: '' }
  if (packed.schema > SCHEMA) return { ok: false, why: 'too-new', field: '' }
  // Without its world a campaign can only be made again by the rules that made it.
  if (packed.rulesVersion !== rulesVersion) return { ok: false, why: 'other-rules', field: 'rulesVersion' }
  let world: World | null = null
  try {
    world = Array.isArray(packed.commands) ? replay(packed.seed, packed.commands) : null
  } catch {
    world = null
  }
  return world
    ? openRecord({ ...packed, world, transcript: [] })
    : { ok: false, why: 'field', field: 'commands' }
}

/** Opens what a player pasted or a file held: a code or a record's text. Refuses by name; never throws. */
export async function readPortable(written: string, rulesVersion: number, replay: Replay): Promise<Opened> {
  const trimmed = written.trim()
  return trimmed.startsWith(PREFIX) ? openCode(trimmed, rulesVersion, replay) : readRecord(trimmed)
}
