import type { World } from './world.ts'

const PRIME = 0x01000193
const LOW = 0x811c9dc5
const HIGH = 0x9747b28c
const TOP_BITS = 0x1fffff
const WORD = 0x1_0000_0000

/** JSON with its keys in order, so that two equal worlds are one text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const record = value as Readonly<Record<string, unknown>>
  const keys = Object.keys(record)
    .filter(key => record[key] !== undefined)
    .sort()
  return `{${keys.map(key => `${JSON.stringify(key)}:${canonical(record[key])}`).join(',')}}`
}

/** A checksum of a text: two FNV-1a words joined into 53 bits, as 14 hexadecimal figures. */
export function checksum(text: string): string {
  let low = LOW
  let high = HIGH
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, PRIME)
    high = Math.imul(high ^ (code + i), PRIME)
  }
  const joined = (high & TOP_BITS) * WORD + (low >>> 0)
  return joined.toString(16).padStart(14, '0')
}

/** The checksum of a world: equal for equal worlds, whatever the order of their keys. */
export function worldHash(world: World): string {
  return checksum(canonical(world))
}
