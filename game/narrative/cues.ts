import type { Basis, CiteId, PersonId } from '../../story/schema/ids.ts'
import type { Deed } from '../sim/command.ts'
import { parseDeed } from './deed.ts'

/** Where a tag of each kind may stand; the list is closed. */
export const TAGS = {
  header: ['kind', 'title', 'weeks', 'if', 'priority', 'place', 'with', 'witness', 'ending', 'sound'],
  stitch: ['hand'],
  line: ['cite', 'basis', 'speaker', 'sound'],
  choice: ['id', 'do', 'stake', 'locked'],
} as const
export type TagHome = keyof typeof TAGS

export const SOUNDS = ['wind', 'hooves', 'rain', 'dutar', 'river', 'fire', 'bazaar'] as const
export const BASES = ['documented', 'composite', 'invented'] as const
export const KINDS = ['dated', 'storylet', 'ending'] as const
export const WITNESSES = ['present', 'told', 'paper'] as const
export const HANDS = ['pasha', 'yusuf'] as const
export type Hand = (typeof HANDS)[number]

export interface Tag {
  readonly key: string
  readonly value: string
}

/** What the tags of one paragraph say. */
export interface LineCues {
  readonly speaker: PersonId | null
  readonly cites: readonly CiteId[]
  readonly basis: Basis | null
  readonly sounds: readonly string[]
}

/** What the tags inside a choice's brackets say. */
export interface ChoiceCues {
  readonly id: string
  readonly deeds: readonly Deed[]
  readonly stake: string | null
  readonly locked: string | null
}

/** Splits `key: value` at the first colon; null where there is none. */
export function parseTag(text: string): Tag | null {
  const at = text.indexOf(':')
  if (at < 1) return null
  return { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim() }
}

const words = (value: string): string[] => value.split(/\s+/).filter(Boolean)

/** Reads the tags ink hands over with a paragraph; those of header and stitch arrive with the first one and are passed over. */
export function lineCues(tags: readonly string[]): LineCues {
  const cites: CiteId[] = []
  const sounds: string[] = []
  let speaker: PersonId | null = null
  let basis: Basis | null = null
  for (const tag of tags.map(parseTag)) {
    if (tag?.key === 'cite') cites.push(...(words(tag.value) as CiteId[]))
    else if (tag?.key === 'sound') sounds.push(...words(tag.value))
    else if (tag?.key === 'speaker') speaker = tag.value as PersonId
    else if (tag?.key === 'basis') basis = BASES.find(known => known === tag.value) ?? null
  }
  return { speaker, cites, basis, sounds }
}

/** Reads the tags of a choice; a choice without an id or with a deed it cannot read is refused with a sentence. */
export function choiceCues(tags: readonly string[]): ChoiceCues {
  const deeds: Deed[] = []
  let id = ''
  let stake: string | null = null
  let locked: string | null = null
  for (const tag of tags.map(parseTag)) {
    if (tag?.key === 'id') id = tag.value
    else if (tag?.key === 'stake') stake = tag.value
    else if (tag?.key === 'locked') locked = tag.value
    else if (tag?.key === 'do') {
      const read = parseDeed(tag.value)
      if (!read.ok) throw new Error(`choice '${id}': ${read.why}`)
      deeds.push(read.value)
    } else throw new Error(`choice '${id}': unknown tag '${tag?.key ?? tags.join(' # ')}'`)
  }
  if (id === '') throw new Error('a choice without an id')
  return { id, deeds, stake, locked }
}

/** Whose decision a stitch's tags give it to; the Pasha's when they do not say. */
export function handOf(tags: readonly string[]): Hand {
  for (const tag of tags.map(parseTag))
    if (tag?.key === 'hand') return HANDS.find(known => known === tag.value) ?? 'pasha'
  return 'pasha'
}
