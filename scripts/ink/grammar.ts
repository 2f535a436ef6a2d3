import { parseCondition } from '../../game/narrative/condition.ts'
import {
  BASES,
  HANDS,
  KINDS,
  parseTag,
  SOUNDS,
  TAGS,
  type Tag,
  type TagHome,
  WITNESSES,
} from '../../game/narrative/cues.ts'
import { parseDeed } from '../../game/narrative/deed.ts'
import { readBraces, readExpression } from './expressions.ts'
import type { Problem } from './problem.ts'
import type { InkFile, SourceLine, SourceTag } from './read.ts'
import { ofCondition, ofDeed, type Reference, unknown } from './references.ts'
import type { Known, Vocabulary } from './vocabulary.ts'

type Found = { readonly references: readonly Reference[]; readonly problems: readonly string[] }

const fine: Found = { references: [], problems: [] }
const wrong = (text: string): Found => ({ references: [], problems: [text] })
const oneOf = (list: readonly string[], key: string, value: string): Found =>
  list.includes(value) ? fine : wrong(`${key}: one of ${list.join(', ')} wanted, found '${value}'`)
const ids = (kind: Vocabulary, value: string): Found => ({
  references: value.split(/\s+/).map(word => ({ kind, word })),
  problems: value === '' ? ['an id is missing'] : [],
})

function readTag({ key, value }: Tag): Found {
  switch (key) {
    case 'kind':
      return oneOf(KINDS, key, value)
    case 'witness':
      return oneOf(WITNESSES, key, value)
    case 'hand':
      return oneOf(HANDS, key, value)
    case 'basis':
      return oneOf(BASES, key, value)
    case 'sound':
      return oneOf(SOUNDS, key, value)
    case 'weeks':
      return /^\d+(-\d+)?$/.test(value) ? fine : wrong(`weeks: '2-4' or '3' wanted, found '${value}'`)
    case 'priority':
      return /^\d+$/.test(value) ? fine : wrong(`priority: a whole number wanted, found '${value}'`)
    case 'id':
      return /^[a-z][a-z0-9-]*$/.test(value)
        ? fine
        : wrong(`id: small letters and '-' wanted, found '${value}'`)
    case 'place':
      return ids('place', value)
    case 'with':
    case 'speaker':
      return ids('person', value)
    case 'cite':
      return ids('source', value)
    case 'ending':
      return ids('ending', value)
    case 'if': {
      const read = parseCondition(value)
      return read.ok ? { references: ofCondition(read.condition), problems: [] } : wrong(`if: ${read.why}`)
    }
    case 'do': {
      const read = parseDeed(value)
      return read.ok ? { references: ofDeed(read.value), problems: [] } : wrong(`do: ${read.why}`)
    }
    default:
      return value === '' ? wrong(`${key}: says nothing`) : readBraces(value)
  }
}

/** Where the tags of each line stand, by line number. */
function homes(file: InkFile): Map<number, TagHome> {
  const found = new Map<number, TagHome>()
  let above: TagHome | null = null
  for (const line of file.lines) {
    if (line.kind === 'knot') above = 'header'
    else if (line.kind === 'stitch') above = 'stitch'
    else if (line.kind === 'tags') {
      if (above) found.set(line.line, above)
    } else if (line.kind === 'choice') {
      found.set(line.line, 'choice')
      above = null
    } else if (line.kind !== 'blank') {
      found.set(line.line, 'line')
      above = null
    }
  }
  return found
}

function checkTags(tags: readonly SourceTag[], home: TagHome | undefined): Found[] {
  return tags.map(({ text }) => {
    const tag = parseTag(text)
    if (!home) return wrong(`tag '${text}' stands on a line of its own: put it at the end of its paragraph`)
    if (!tag) return wrong(`tag '${text}' is not 'key: value'`)
    // A knot that is itself the decision says whose hand it is in its header.
    const allowed: readonly string[] = home === 'header' ? [...TAGS.header, 'hand'] : TAGS[home]
    if (!allowed.includes(tag.key)) return wrong(`unknown ${home} tag '${tag.key}' (${allowed.join(', ')})`)
    return readTag(tag)
  })
}

function checkText(line: SourceLine): Found[] {
  if (line.kind === 'choice')
    return [
      ...[...line.conditions.matchAll(/\{([^}]*)\}/g)].map(one => readExpression(one[1]!)),
      readBraces(line.text),
    ]
  if (line.kind === 'prose') return [readBraces(line.text)]
  if (line.kind === 'branch')
    return [readExpression(line.condition === 'else' ? '' : line.condition), readBraces(line.text)]
  return []
}

/** Checks every tag, deed, query and id of a scene file against the closed grammar and the records. */
export function checkGrammar(file: InkFile, known: Known): Problem[] {
  const where = homes(file)
  const problems: Problem[] = []
  for (const line of file.lines) {
    const tags = 'tags' in line ? checkTags(line.tags, where.get(line.line)) : []
    for (const { references, problems: texts } of [...tags, ...checkText(line)]) {
      const missing = references.map(reference => unknown(reference, known)).filter(text => text !== null)
      for (const text of [...texts, ...missing]) problems.push({ path: file.path, line: line.line, text })
    }
  }
  return problems
}
