import { readFileSync } from 'node:fs'

/** A tag as it stands in the source. */
export interface SourceTag {
  readonly text: string
  readonly line: number
}

/** Text, the tags behind it, and where it diverts to ('' where it does not). */
interface Prose {
  readonly text: string
  readonly tags: readonly SourceTag[]
  readonly divert: string
}

/** One line of an ink file, as the house writes ink; every line is exactly one of these. */
export type SourceLine = { readonly line: number; readonly raw: string } & (
  | { readonly kind: 'blank' }
  | { readonly kind: 'knot' | 'stitch'; readonly name: string }
  | { readonly kind: 'tags'; readonly tags: readonly SourceTag[] }
  | {
      readonly kind: 'choice'
      readonly conditions: string
      readonly text: string
      readonly tags: readonly SourceTag[]
      readonly after: string
    }
  | { readonly kind: 'divert'; readonly to: string }
  | ({ readonly kind: 'branch'; readonly condition: string } & Prose)
  | ({ readonly kind: 'prose' } & Prose)
  | { readonly kind: 'foreign'; readonly why: string }
)

/** A file read, with its address. */
export interface InkFile {
  /** Relative to the repository: `story/ink/01-guest/lakai-camp.ink`. */
  readonly path: string
  readonly text: string
  readonly lines: readonly SourceLine[]
  /** Line numbers on which `// style: ok reason` excuses, with the reason. */
  readonly excuses: ReadonlyMap<number, string>
}

function splitTags(text: string, line: number): { readonly body: string; readonly tags: SourceTag[] } {
  const [body = '', ...tags] = text.split(/(?<!\\)#/)
  return { body: body.trim(), tags: tags.map(tag => ({ text: tag.trim(), line })) }
}

function readProse(text: string, line: number): Prose {
  const { body, tags } = splitTags(text, line)
  const divert = /->\s*([\w.]+)\s*$/.exec(body)
  return { text: divert ? body.slice(0, divert.index).trim() : body, tags, divert: divert?.[1] ?? '' }
}

/** `{ cond:`, `- cond: text`, `- else: text` and `}`: the frame of a conditional block. */
function readBranch(raw: string, line: number): SourceLine {
  const colon = raw.indexOf(':')
  const condition = (colon < 0 ? raw : raw.slice(0, colon))
    .replace(/^\s*[-{]/, '')
    .replace('}', '')
    .trim()
  return { line, raw, kind: 'branch', condition, ...readProse(colon < 0 ? '' : raw.slice(colon + 1), line) }
}

/** Takes leading `{…}` off a choice; they are its conditions. */
function takeConditions(text: string): { readonly conditions: string; readonly rest: string } {
  let rest = text.trimStart()
  let conditions = ''
  while (rest.startsWith('{')) {
    const end = rest.indexOf('}')
    if (end < 0) break
    conditions += rest.slice(0, end + 1)
    rest = rest.slice(end + 1).trimStart()
  }
  return { conditions, rest }
}

function readChoice(raw: string, line: number): SourceLine {
  const { conditions, rest } = takeConditions(raw.trim().slice(1))
  if (rest.startsWith('+') || rest.startsWith('*'))
    return { line, raw, kind: 'foreign', why: 'a choice within a choice: give the decision its own stitch' }
  const close = rest.lastIndexOf(']')
  if (!rest.startsWith('[') || close < 0)
    return { line, raw, kind: 'foreign', why: "a choice's text stands wholly in [brackets]" }
  const { body, tags } = splitTags(rest.slice(1, close), line)
  return { line, raw, kind: 'choice', conditions, text: body, tags, after: rest.slice(close + 1).trim() }
}

const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^INCLUDE\b/, 'INCLUDE: the compiler gathers each folder'],
  [/^(VAR|LIST|CONST)\b/, 'no VAR, LIST or CONST: ink holds words, the world holds facts'],
  [/^EXTERNAL\b/, 'EXTERNAL stands in shared/queries.ink, which is generated'],
  [/^~/, 'no ~ lines: ink holds words, the world holds facts'],
  [/^\*/, "no once-only '*' choices: use '+'"],
  [/^(->->|<-)/, 'no tunnels or threads'],
  [/^TODO\b/, 'no TODO'],
]

function readLine(raw: string, line: number, depth: number): SourceLine {
  const text = raw.trim()
  if (text === '') return { line, raw, kind: 'blank' }
  const foreign = FOREIGN.find(([pattern]) => pattern.test(text))
  if (foreign) return { line, raw, kind: 'foreign', why: foreign[1] }
  const knot = /^={2,}\s*([\w]+)\s*=*$/.exec(text)
  if (knot) return { line, raw, kind: 'knot', name: knot[1]! }
  const stitch = /^=\s*(\w+)$/.exec(text)
  if (stitch) return { line, raw, kind: 'stitch', name: stitch[1]! }
  if (text.startsWith('='))
    return { line, raw, kind: 'foreign', why: 'knots and stitches take no parameters' }
  if (text.startsWith('#')) return { line, raw, kind: 'tags', tags: splitTags(text, line).tags }
  if (text.startsWith('+')) return readChoice(raw, line)
  if (text.startsWith('->')) return { line, raw, kind: 'divert', to: text.slice(2).trim() }
  if (text.startsWith('-'))
    return depth > 0
      ? readBranch(text, line)
      : { line, raw, kind: 'foreign', why: 'no gathers: divert to the next stitch' }
  if (/^\{[^|}]*$/.test(text) || text === '}') return readBranch(text, line)
  return { line, raw, kind: 'prose', ...readProse(text, line) }
}

/** Reads ink source line by line. The house's ink is a small part of ink; what lies outside becomes `foreign`. */
export function readInk(path: string, text: string): InkFile {
  const lines: SourceLine[] = []
  const excuses = new Map<number, string>()
  let depth = 0
  let inComment = false
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    const excuse = /\/\/\s*style: ok\b\s*(.*)$/.exec(raw)
    if (excuse) excuses.set(line, excuse[1]!.trim())
    let bare = raw
    if (inComment) {
      const end = bare.indexOf('*/')
      bare = end < 0 ? '' : bare.slice(end + 2)
      inComment = end < 0
    }
    bare = bare.replace(/\/\*.*?\*\//g, '').replace(/\/\/.*$/, '')
    const open = bare.indexOf('/*')
    if (open >= 0) {
      bare = bare.slice(0, open)
      inComment = true
    }
    lines.push({ ...readLine(bare, line, depth), raw })
    for (const sign of bare) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
  }
  return { path, text, lines, excuses }
}

/** Reads a file of the repository; `root` is its folder. */
export function readInkFile(root: URL, path: string): InkFile {
  return readInk(path, readFileSync(new URL(path, root), 'utf8'))
}
