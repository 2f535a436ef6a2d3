import { parseCondition } from '../../game/narrative/condition.ts'
import { KINDS, parseTag, WITNESSES } from '../../game/narrative/cues.ts'
import { typeset } from '../../game/narrative/typeset.ts'
import type { CiteId, EndingId, PersonId, PlaceId } from '../../story/schema/ids.ts'
import type { Condition, SceneHeader } from '../../story/schema/scene.ts'
import type { InkFile, SourceTag } from './read.ts'

/** Tags standing right below the line at `from`, past blanks and comments. */
export function tagsBelow(file: InkFile, from: number): readonly SourceTag[] {
  const tags: SourceTag[] = []
  for (const line of file.lines.slice(from)) {
    if (line.kind === 'tags') tags.push(...line.tags)
    else if (line.kind !== 'blank') break
  }
  return tags
}

/** The folder's name, which is the act's: `01-guest`. */
export function actOf(path: string): string {
  return path.split('/').at(-2) ?? ''
}

const DEFAULT_PRIORITY = { dated: 50, storylet: 20, ending: 50 } as const

/** Every tag of the file with its line, wherever it stands. */
function allTags(file: InkFile): readonly SourceTag[] {
  return file.lines.flatMap(line => ('tags' in line ? line.tags : []))
}

/** Reads a scene's header; null where the knot, or a part a header must have, is missing or misread. */
export function readHeader(file: InkFile): SceneHeader | null {
  const knot = file.lines.find(line => line.kind === 'knot')
  if (knot?.kind !== 'knot') return null
  const one = new Map<string, string>()
  const conditions: Condition[] = []
  for (const { text } of tagsBelow(file, knot.line)) {
    const tag = parseTag(text)
    if (!tag) return null
    if (tag.key === 'if') {
      const read = parseCondition(tag.value)
      if (!read.ok) return null
      conditions.push(read.condition)
    } else one.set(tag.key, tag.value)
  }
  const kind = KINDS.find(known => known === one.get('kind'))
  const witness = WITNESSES.find(known => known === one.get('witness'))
  const weeks = /^(\d+)(?:-(\d+))?$/.exec(one.get('weeks') ?? '')
  const title = one.get('title')
  if (!kind || !witness || !weeks || !title) return null
  const cites = allTags(file)
    .map(tag => parseTag(tag.text))
    .flatMap(tag => (tag?.key === 'cite' ? tag.value.split(/\s+/) : []))
  return {
    id: knot.name,
    act: actOf(file.path),
    kind,
    title: typeset(title),
    weeks: [Number(weeks[1]), Number(weeks[2] ?? weeks[1])],
    conditions,
    priority: Number(one.get('priority') ?? DEFAULT_PRIORITY[kind]),
    place: (one.get('place') as PlaceId | undefined) ?? null,
    people: (one.get('with')?.split(/\s+/) ?? []) as PersonId[],
    witness,
    ending: (one.get('ending') as EndingId | undefined) ?? null,
    cites: [...new Set(cites)].sort() as CiteId[],
  }
}

/** The ids of a file's choices, locked twins among them. */
export function choiceIds(file: InkFile): string[] {
  return file.lines.flatMap(line =>
    line.kind === 'choice'
      ? line.tags.map(tag => parseTag(tag.text)).flatMap(tag => (tag?.key === 'id' ? [tag.value] : []))
      : [],
  )
}
