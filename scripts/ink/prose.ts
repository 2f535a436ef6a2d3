import { parseTag } from '../../game/narrative/cues.ts'
import { LIMITS, RULES } from '../../story/style.ts'
import type { Problem } from './problem.ts'
import type { InkFile, SourceLine } from './read.ts'

/** A passage as a reader sees it, with what the linter must know of it. */
interface Passage {
  readonly line: number
  readonly text: string
  readonly spoken: boolean
  readonly label: boolean
}

function passages(line: SourceLine): Passage[] {
  if (line.kind === 'choice') {
    const told = line.tags
      .map(tag => parseTag(tag.text))
      .filter(tag => tag?.key === 'stake' || tag?.key === 'locked')
    const label = { line: line.line, text: line.text, spoken: false, label: true }
    return [label, ...told.map(tag => ({ ...label, text: tag?.value ?? '' }))]
  }
  if ((line.kind !== 'prose' && line.kind !== 'branch') || line.text === '') return []
  const spoken = line.tags.some(tag => tag.text.startsWith('speaker:'))
  return [{ line: line.line, text: line.text, spoken, label: false }]
}

const unquoted = (text: string) => text.replace(/"[^"]*"/g, ' ')
const count = (text: string) =>
  text
    .replace(/\{[^}]*\}/g, 'one')
    .split(/\s+/)
    .filter(Boolean).length

function checkLength(passage: Passage): string | null {
  const most = passage.label
    ? LIMITS.choice
    : passage.spoken || passage.text.includes('"')
      ? LIMITS.talk
      : LIMITS.narration
  const words = count(passage.text)
  return words > most ? `paragraph of ${words} words; ${most} at most here` : null
}

/** Checks a scene's prose against the rules of `story/style.ts`. `// style: ok reason` excuses its own line. */
export function checkProse(file: InkFile): Problem[] {
  const problems: Problem[] = []
  let dashes = 0
  for (const passage of file.lines.flatMap(passages)) {
    const say = (text: string) =>
      problems.push({ path: file.path, line: passage.line, text: `style: ${text}` })
    const excuse = file.excuses.get(passage.line)
    if (excuse !== undefined) {
      if (excuse === '') say("an excuse wants its reason: '// style: ok reason'")
      continue
    }
    for (const rule of RULES) {
      const text = rule.allowed === 'speech' ? (passage.spoken ? '' : unquoted(passage.text)) : passage.text
      const found = rule.pattern.exec(text)
      if (found) say(`'${found[0].trim()}' (${rule.id}): ${rule.instead}`)
    }
    dashes += passage.text.split('—').length - 1
    if (dashes > LIMITS.dashes && passage.text.includes('—'))
      say(`more than ${LIMITS.dashes} dashes in one scene`)
    const questions = new RegExp(`(?:[^.?!]+\\?\\s*){${LIMITS.questions + 1},}`)
    if (!passage.label && questions.test(unquoted(passage.text))) say('a chain of questions')
    if ((passage.text.match(/"/g)?.length ?? 0) % 2 === 1) say('an odd number of quotation marks')
    const long = checkLength(passage)
    if (long) say(long)
  }
  return problems
}
