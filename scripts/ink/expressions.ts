import { isQuery, query } from '../../game/narrative/queries.ts'
import type { Reference } from './references.ts'

/** What ink's braces ask, and what is wrong with how they ask it. */
export interface Asking {
  readonly references: readonly Reference[]
  readonly problems: readonly string[]
  /** Comparisons found, `men() >= 60` as ['men()', 60]: the walker answers around them. */
  readonly thresholds: readonly (readonly [call: string, value: number])[]
}

const WORDS = new Set(['and', 'or', 'not', 'mod', 'true', 'false', 'else'])
const CALL = /([a-zA-Z_]\w*)\s*\(([^()]*)\)/g

/** The conditions inside one brace: up to its colon, or all of it when it prints a value. */
function condition(inner: string): string {
  const bare = inner.replace(/"[^"]*"/g, quoted => quoted.replaceAll(/[:|]/g, '_'))
  const colon = bare.indexOf(':')
  return colon < 0 ? inner : inner.slice(0, colon)
}

function readCall(
  name: string,
  inside: string,
): { readonly references: Reference[]; readonly problem: string | null } {
  if (!isQuery(name)) return { references: [], problem: `unknown query '${name}'` }
  const args = inside.trim() === '' ? [] : inside.split(',').map(arg => arg.trim())
  const asks = query(name).asks
  if (args.length !== asks.length)
    return { references: [], problem: `${name}() takes ${asks.length} arguments, not ${args.length}` }
  const bare = args.find(arg => !/^"[^"]*"$/.test(arg))
  if (bare !== undefined) return { references: [], problem: `${name}(): ${bare} must be "quoted"` }
  return { references: asks.map((kind, index) => ({ kind, word: args[index]!.slice(1, -1) })), problem: null }
}

/** Reads one expression, `men() >= 60 and not captive()`. */
export function readExpression(text: string): Asking {
  const references: Reference[] = []
  const problems: string[] = []
  const thresholds: [string, number][] = []
  for (const [whole, name, inside] of text.matchAll(CALL)) {
    if (name === 'not' || name === 'and' || name === 'or') continue
    const call = readCall(name!, inside!)
    references.push(...call.references)
    if (call.problem) problems.push(call.problem)
    const after = text.slice(text.indexOf(whole) + whole.length)
    const compared = /^\s*(?:>=|<=|==|!=|>|<)\s*(-?\d+)/.exec(after)
    if (compared) thresholds.push([whole.replaceAll(/[\s"]/g, ''), Number(compared[1])])
  }
  const rest = text
    .replace(/"[^"]*"/g, '')
    .replace(/([a-zA-Z_]\w*)\s*(?=\()/g, word => (WORDS.has(word.trim()) ? word : ' '))
  for (const [word] of rest.matchAll(/[a-zA-Z_][\w.]*/g))
    if (!WORDS.has(word)) problems.push(`'${word}' is no query (no read counts, no variables)`)
  if (/\d\.\d/.test(rest)) problems.push('whole numbers only')
  if (/(?<![<>=!])=(?!=)/.test(rest)) problems.push("'=' sets; compare with '=='")
  return { references, problems, thresholds }
}

/** Finds the braces of a line of text, `{men()}` or `{winter(): snow|dust}`, and reads what they ask. */
export function readBraces(text: string): Asking {
  const found: Asking[] = []
  const problems: string[] = []
  const stack: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') stack.push(at)
    if (text[at] !== '}') continue
    const inner = text.slice((stack.pop() ?? at) + 1, at)
    const asked = condition(inner)
    if (/^\s*[~&!$]/.test(inner) || (asked === inner && inner.includes('|')))
      problems.push('no shuffles, cycles or sequences')
    else found.push(readExpression(asked))
  }
  return {
    references: found.flatMap(one => one.references),
    problems: [...problems, ...found.flatMap(one => one.problems)],
    thresholds: found.flatMap(one => one.thresholds),
  }
}
