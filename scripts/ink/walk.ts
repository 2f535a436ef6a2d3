import { parseTag } from '../../game/narrative/cues.ts'
import { type Ask, isQuery } from '../../game/narrative/queries.ts'
import type { Teller } from '../../game/narrative/teller.ts'
import type { Told } from '../../game/narrative/told.ts'
import type { Line } from '../../game/session/types.ts'
import { holdsFor } from '../../game/sim/views/conditions.ts'
import { cold, madeUp, type Thresholds } from './answers.ts'
import { readBraces, readExpression } from './expressions.ts'
import { readHeader } from './header.ts'
import type { Problem } from './problem.ts'
import type { InkFile } from './read.ts'

const DEEPEST = 40
/** How many times as many worlds are tried for a choice that has not been open yet. */
const PATIENCE = 8

/** What a walk through one scene met. */
export interface Walk {
  readonly problems: readonly Problem[]
  /** Choices that were open at least once, `scene.id`. */
  readonly taken: ReadonlySet<string>
  /** Words of one way through, the longest. */
  readonly words: number
}

/** The numbers a scene compares its queries with. */
export function thresholdsOf(file: InkFile): Thresholds {
  const found = new Map<string, number[]>()
  const texts = file.lines.flatMap(line => {
    if (line.kind === 'choice')
      return [...line.conditions.matchAll(/\{([^}]*)\}/g)].map(one => readExpression(one[1]!))
    if (line.kind === 'branch') return [readExpression(line.condition), readBraces(line.text)]
    return line.kind === 'prose' ? [readBraces(line.text)] : []
  })
  for (const [call, value] of texts.flatMap(one => one.thresholds))
    found.set(call, [...(found.get(call) ?? []), value])
  return found
}

const same = (a: readonly Line[], b: readonly Line[]) => JSON.stringify(a) === JSON.stringify(b)
const wordsOf = (lines: readonly Line[]) => lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)

/**
 * Walks a compiled scene from its knot through every open choice, under one set of answers. Each decision is
 * entered afresh by its address and must read as it did in the flow: that is what makes a saved campaign whole.
 */
function walkOnce(
  teller: Teller,
  knot: string,
  ask: Ask,
  say: (text: string, choice?: string) => void,
): { taken: string[]; words: number } {
  const taken: string[] = []
  const done = new Map<string, number>()
  function from(path: string, flowed: Told | null, depth: number): number {
    const known = done.get(path)
    if (known !== undefined) return known
    done.set(path, 0)
    if (depth > DEEPEST) return say(`more than ${DEEPEST} decisions deep from ${path}`) ?? 0
    const told = teller.tell(path, ask)
    if (flowed && (!same(flowed.lines, told.lines) || flowed.choices.length !== told.choices.length))
      say(`'${path}' reads differently when entered afresh: the decision needs a stitch of its own`)
    if (told.lines.length === 0) say(`'${path}' says nothing`)
    if (told.done) return wordsOf(told.lines)
    const open = told.choices.filter(choice => choice.locked === null)
    if (open.length === 0) say(`'${told.knot}' can leave no choice open`)
    let longest = 0
    for (const choice of open) {
      taken.push(choice.id)
      teller.tell(path, ask)
      const next = teller.answer(choice.id, ask)
      if (!next.done && next.knot === told.knot && next.lines.length === 0)
        say(`choice '${choice.id}' comes back to its own decision without a divert`, choice.id)
      longest = Math.max(longest, wordsOf(next.echo) + (next.done ? 0 : from(next.knot, next, depth + 1)))
    }
    const words = wordsOf(told.lines) + longest
    done.set(path, words)
    return words
  }
  return { words: from(knot, null, 0), taken }
}

/** The line a choice's id stands on. */
function lineOf(file: InkFile, id: string): number | undefined {
  return file.lines.find(
    line =>
      line.kind === 'choice' &&
      line.tags.some(tag => parseTag(tag.text)?.value === id && tag.text.startsWith('id:')),
  )?.line
}

/** The line of the stitch a sentence names, as `knot.stitch`. */
function stitchLine(file: InkFile, text: string): number | undefined {
  const name = /'\w+\.(\w+)'/.exec(text)?.[1]
  return file.lines.find(line => line.kind === 'stitch' && line.name === name)?.line
}

/** Choices that are not locked twins, `scene.id`. */
function openChoices(file: InkFile, scene: string): string[] {
  return file.lines.flatMap(line => {
    if (line.kind !== 'choice' || line.tags.some(tag => tag.text.startsWith('locked:'))) return []
    const id = line.tags.map(tag => parseTag(tag.text)).find(tag => tag?.key === 'id')
    return id ? [`${scene}.${id.value}`] : []
  })
}

/**
 * Walks a compiled scene cold and then in `worlds` made-up worlds that meet its header; in more of them while a choice
 * has never been open, as every choice must be open somewhere.
 */
export function walkScene(file: InkFile, teller: Teller, worlds: number): Walk {
  const header = readHeader(file)
  if (!header) return { problems: [], taken: new Set(), words: 0 }
  const thresholds = thresholdsOf(file)
  const wanted = openChoices(file, header.id)
  const knotLine = file.lines.find(line => line.kind === 'knot')?.line ?? 1
  const problems: Problem[] = []
  const taken = new Set<string>()
  let words = 0
  let asked = false

  function walkIn(name: string, answer: Ask): void {
    const ask: Ask = (query, args) => {
      asked = true
      return answer(query, args)
    }
    const say = (text: string, choice?: string) => {
      const line = choice ? lineOf(file, choice.split('.')[1] ?? '') : stitchLine(file, text)
      if (!problems.some(problem => problem.text.startsWith(text)))
        problems.push({ path: file.path, line: line ?? knotLine, text: `${text} (${name})` })
    }
    const unmet = header?.conditions.find(
      condition => isQuery(condition.query) && !holdsFor(answer(condition.query, condition.args), condition),
    )
    if (unmet && answer !== cold) say(`the header can hardly hold: '${unmet.query} ${unmet.args.join(' ')}'`)
    try {
      const walk = walkOnce(teller, header?.id ?? '', ask, say)
      for (const id of walk.taken) taken.add(id)
      words = Math.max(words, walk.words)
    } catch (error) {
      say(error instanceof Error ? error.message : String(error))
    }
  }

  walkIn('cold', cold)
  // A scene that asks nothing reads the same in every world.
  for (let seed = 1; asked && seed <= worlds * PATIENCE; seed++) {
    if (seed > worlds && wanted.every(id => taken.has(id))) break
    walkIn(`made-up world ${seed}`, madeUp(seed, header, thresholds))
  }
  for (const id of wanted)
    if (!taken.has(id)) {
      const line = lineOf(file, id.split('.')[1] ?? '') ?? knotLine
      problems.push({ path: file.path, line, text: `choice '${id}' was never open in any world tried` })
    }
  return { problems, taken, words }
}
