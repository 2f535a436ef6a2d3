import { parseTag } from '../../game/narrative/cues.ts'
import { isQuery } from '../../game/narrative/queries.ts'
import { actOf, readHeader, tagsBelow } from './header.ts'
import type { Problem } from './problem.ts'
import type { InkFile, SourceLine } from './read.ts'

const LONGEST = 200

/** Knot prefix of each act's folder. */
export const PREFIXES: Readonly<Record<string, string>> = {
  '00-prologue': 'prologue',
  '01-guest': 'guest',
  '02-town': 'town',
  '03-gate': 'gate',
  '04-slope': 'slope',
  '05-endings': 'ending',
  '06-valleys': 'valley',
}

/** The knot a scene file must hold: `story/ink/01-guest/lakai-camp.ink` holds `guest_lakai_camp`. */
function knotOf(path: string): string {
  const name = path
    .split('/')
    .at(-1)!
    .replace(/\.ink$/, '')
    .replaceAll('-', '_')
  return `${PREFIXES[actOf(path)] ?? actOf(path)}_${name}`
}

type Say = (line: number, text: string) => void

function checkKnot(file: InkFile, say: Say): void {
  const knots = file.lines.filter(line => line.kind === 'knot')
  const wanted = knotOf(file.path)
  if (file.lines.length - 1 > LONGEST) say(LONGEST + 1, `${file.lines.length - 1} lines; ${LONGEST} at most`)
  if (knots.length !== 1) {
    say(knots[1]?.line ?? 1, `one scene, one knot per file: '=== ${wanted} ==='`)
    return
  }
  const [knot] = knots
  if (knot?.kind === 'knot' && knot.name !== wanted)
    say(knot.line, `the knot's name is its address: '${wanted}'`)
  const first = file.lines.find(line => line.kind !== 'blank')
  if (first && first.kind !== 'knot') say(first.line, 'nothing stands before the knot')
}

function checkHeader(file: InkFile, say: Say): void {
  const knot = file.lines.find(line => line.kind === 'knot')
  if (!knot) return
  const tags = tagsBelow(file, knot.line).map(tag => parseTag(tag.text))
  const count = (key: string) => tags.filter(tag => tag?.key === key).length
  for (const key of ['kind', 'title', 'weeks', 'witness'])
    if (count(key) !== 1) say(knot.line, `the header wants one '# ${key}:'`)
  for (const key of ['priority', 'place', 'with', 'ending', 'sound'])
    if (count(key) > 1) say(knot.line, `the header has '# ${key}:' twice`)
  const header = readHeader(file)
  if (!header) return
  if (header.weeks[0] > header.weeks[1] || header.weeks[1] > 44)
    say(knot.line, 'weeks run from 0 to 44, forwards')
  if ((header.kind === 'ending') !== (header.ending !== null))
    say(knot.line, "'# ending:' and '# kind: ending' go together")
}

/** A stitch, or the knot's own body, with the lines in it. */
interface Body {
  readonly name: string
  readonly line: number
  readonly lines: readonly SourceLine[]
}

function bodies(file: InkFile): Body[] {
  const found: { name: string; line: number; lines: SourceLine[] }[] = []
  for (const line of file.lines) {
    if (line.kind === 'knot' || line.kind === 'stitch')
      found.push({ name: line.name, line: line.line, lines: [] })
    else if (line.kind !== 'blank') found.at(-1)?.lines.push(line)
  }
  return found
}

function checkBody(body: Body, isKnot: boolean, targets: ReadonlySet<string>, say: Say): void {
  const firstChoice = body.lines.findIndex(line => line.kind === 'choice')
  const before = firstChoice < 0 ? body.lines : body.lines.slice(0, firstChoice)
  const speaks = before.some(line => (line.kind === 'prose' || line.kind === 'branch') && line.text !== '')
  if (firstChoice >= 0 && !speaks) say(body.line, `'${body.name}' wants a paragraph before its choices`)
  if (!isKnot && isQuery(body.name)) say(body.line, `a stitch cannot be named like the query ${body.name}()`)
  if (firstChoice >= 0) {
    const open = body.lines.filter(
      line => line.kind === 'choice' && !line.tags.some(tag => tag.text.startsWith('locked:')),
    )
    if (open.length === 0) say(body.line, `'${body.name}' has no open choice`)
  }
  for (const line of body.lines) {
    const to =
      line.kind === 'divert' ? line.to : line.kind === 'prose' || line.kind === 'branch' ? line.divert : ''
    const after = line.kind === 'choice' ? /^->\s*([\w.]+)$/.exec(line.after)?.[1] : undefined
    for (const target of [to, after ?? ''])
      if (target !== '' && !targets.has(target))
        say(line.line, `'-> ${target}' leaves the scene: only its own stitches and DONE`)
    if (line.kind === 'choice' && line.after !== '' && after === undefined)
      say(line.line, 'tags stand inside the brackets, answering text on the next line')
    if (line.kind === 'foreign') say(line.line, line.why)
  }
}

function checkIds(file: InkFile, say: Say): void {
  const seen = new Map<string, number>()
  for (const line of file.lines) {
    if (line.kind !== 'choice') continue
    const ids = line.tags.map(tag => parseTag(tag.text)).filter(tag => tag?.key === 'id')
    if (ids.length !== 1) say(line.line, "every choice has one '# id: word'")
    const id = ids[0]?.value
    if (id === undefined) continue
    if (seen.has(id)) say(line.line, `choice id '${id}' is taken on line ${seen.get(id)}`)
    seen.set(id, line.line)
    if (line.text === '') say(line.line, 'a choice needs words')
    const locked = line.tags.some(tag => tag.text.startsWith('locked:'))
    if (locked && line.tags.some(tag => tag.text.startsWith('do:')))
      say(line.line, 'a locked choice does nothing')
  }
}

/** Checks the house's ink conventions: address, header, stitches, choices. */
export function checkConventions(file: InkFile): Problem[] {
  const problems: Problem[] = []
  const say: Say = (line, text) => problems.push({ path: file.path, line, text })
  checkKnot(file, say)
  checkHeader(file, say)
  checkIds(file, say)
  const [knot, ...stitches] = bodies(file)
  const targets = new Set(['DONE', ...stitches.flatMap(one => [one.name, `${knot?.name}.${one.name}`])])
  if (knot) targets.add(knot.name)
  if (knot) checkBody(knot, true, targets, say)
  for (const stitch of stitches) checkBody(stitch, false, targets, say)
  return problems
}
