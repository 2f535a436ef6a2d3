import { parseTag } from '../../game/narrative/cues.ts'
import { wordsIn } from '../bots/spread.ts'
import { readStory } from '../ink/gather.ts'
import { readHeader } from '../ink/header.ts'
import type { InkFile, SourceLine } from '../ink/read.ts'

/** A decision of the story: where it stands, what can be chosen there, what each choice does. */
export interface Decision {
  /** `knot` or `knot.stitch`. */
  readonly knot: string
  readonly path: string
  readonly choices: readonly {
    readonly id: string
    readonly locked: boolean
    readonly deeds: readonly string[]
  }[]
}

/** Words a player can read in a line: prose and choices without tags, conditions, numbers asked of the world. */
function wordsOf(line: SourceLine): number {
  const plain = (text: string) => wordsIn(text.replace(/\{[^}]*\}/g, ' ').replace(/->\s*[\w.]+/g, ' '))
  if (line.kind === 'prose' || line.kind === 'branch') return plain(line.text)
  if (line.kind !== 'choice') return 0
  const locked = line.tags.map(tag => parseTag(tag.text)).find(tag => tag?.key === 'locked')
  return plain(line.text.replace(/[[\]]/g, '')) + (locked ? plain(locked.value) : 0)
}

/** Every decision of a scene file. */
export function decisionsOf(file: InkFile): Decision[] {
  const found: Decision[] = []
  let knot = ''
  let stitch = ''
  for (const line of file.lines) {
    if (line.kind === 'knot') [knot, stitch] = [line.name, '']
    if (line.kind === 'stitch') stitch = line.name
    if (line.kind !== 'choice') continue
    const tags = line.tags.flatMap(tag => parseTag(tag.text) ?? [])
    const at = stitch ? `${knot}.${stitch}` : knot
    const choice = {
      id: `${knot}.${tags.find(tag => tag.key === 'id')?.value ?? '?'}`,
      locked: tags.some(tag => tag.key === 'locked'),
      deeds: tags.filter(tag => tag.key === 'do').map(tag => tag.value),
    }
    const last = found.at(-1)
    if (last?.knot === at) found[found.length - 1] = { ...last, choices: [...last.choices, choice] }
    else found.push({ knot: at, path: file.path, choices: [choice] })
  }
  return found
}

/** The whole story counted. */
export function census() {
  const files = readStory()
  const headers = files.flatMap(file => readHeader(file) ?? [])
  const decisions = files.flatMap(decisionsOf)
  const wordsByAct: Record<string, number> = {}
  for (const file of files) {
    const act = file.path.split('/').at(-2) ?? ''
    wordsByAct[act] = (wordsByAct[act] ?? 0) + file.lines.reduce((sum, line) => sum + wordsOf(line), 0)
  }
  const read = new Set(
    files.flatMap(file => [...file.text.matchAll(/chose(?:\("|\s+)([\w.-]+)/g)].map(([, id]) => id ?? '')),
  )
  const open = decisions.flatMap(({ choices }) => choices.filter(({ locked }) => !locked))
  return {
    files,
    headers,
    decisions,
    wordsByAct,
    words: Object.values(wordsByAct).reduce((sum, n) => sum + n, 0),
    choices: decisions.flatMap(({ choices }) => choices),
    /** Choices that do nothing to the world and that no later line asks after. */
    inert: open.filter(({ id, deeds }) => deeds.length === 0 && !read.has(id)).map(({ id }) => id),
  }
}
