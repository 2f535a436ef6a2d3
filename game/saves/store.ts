import type { Kept, Port } from './ports.ts'
import { type CampaignRecord, readRecord, writeRecord } from './record.ts'

/** Two slots written in turn, so that a write cut short never costs the campaign before it. */
const SLOTS = ['tfr:v1:slot-a', 'tfr:v1:slot-b'] as const
/** Milliseconds a storage that never answers is waited for. */
const PATIENCE = 4000

/** Keeps the newest record of one campaign; what was stored is read once, at the first asking. */
export interface Store {
  /** The newest whole record in any place; null when there is none. Damaged ones are passed over and left alone. */
  load(): Promise<CampaignRecord | null>
  /**
   * Writes, reads back, and says where it is kept now. Never throws. The record is made when its turn comes, so that
   * of several decisions in a row only the last costs the work; without any port it is never made.
   */
  save(make: () => CampaignRecord): Promise<Kept>
}

/** A slot's text: a running number, then the record, so that the newer of two is known. */
const wrap = (serial: number, record: CampaignRecord): string => `${serial}\n${writeRecord(record)}`

function unwrap(written: string | null): { readonly serial: number; readonly record: CampaignRecord } | null {
  const split = written?.indexOf('\n') ?? -1
  if (written === null || split < 1) return null
  const serial = Number(written.slice(0, split))
  const opened = readRecord(written.slice(split + 1))
  return Number.isSafeInteger(serial) && opened.ok ? { serial, record: opened.record } : null
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('storage did not answer')), PATIENCE)
    work.then(resolve, reject).finally(() => clearTimeout(late))
  })
}

/** A store over some ports, best first. Where none of them keeps what it is given, the answer is `memory`. */
export function makeStore(given: readonly Port[]): Store {
  const ports = given.filter(port => port.kind !== 'memory')
  let serial = 0
  let waiting: (() => CampaignRecord) | null = null
  let loaded: Promise<CampaignRecord | null> | null = null
  let running: Promise<Kept> | null = null

  async function read(port: Port, key: string): Promise<string | null> {
    try {
      return await inTime(port.read(key))
    } catch {
      return null
    }
  }

  /** True when what was written is what is read. */
  async function write(port: Port, key: string, text: string): Promise<boolean> {
    try {
      await inTime(port.write(key, text))
      return (await inTime(port.read(key))) === text
    } catch {
      return false
    }
  }

  async function keep(record: CampaignRecord): Promise<Kept> {
    serial += 1
    const key = SLOTS[serial % SLOTS.length]!
    const text = wrap(serial, record)
    // Every port is tried: the small store mirrors the large one.
    const kept: Kept[] = []
    for (const port of ports) if (await write(port, key, text)) kept.push(port.kind)
    return kept[0] ?? 'memory'
  }

  async function load(): Promise<CampaignRecord | null> {
    const texts = await Promise.all(ports.flatMap(port => SLOTS.map(key => read(port, key))))
    let newest: ReturnType<typeof unwrap> = null
    for (const found of texts.map(unwrap)) if (found && found.serial > (newest?.serial ?? -1)) newest = found
    serial = Math.max(serial, newest?.serial ?? 0)
    return newest?.record ?? null
  }

  /** One write at a time; of several decisions made meanwhile only the last is written. */
  async function work(): Promise<Kept> {
    // What was stored before must be known first: its running number is gone on from.
    await loaded
    let kept: Kept = 'memory'
    while (waiting) {
      const make = waiting
      waiting = null
      kept = await keep(make())
    }
    running = null
    return kept
  }

  return {
    load() {
      loaded ??= load()
      return loaded
    },
    async save(make) {
      if (ports.length === 0) return 'memory'
      waiting = make
      loaded ??= load()
      running ??= work()
      return running
    },
  }
}
