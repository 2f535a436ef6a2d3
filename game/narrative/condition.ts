import type { Condition } from '../../story/schema/scene.ts'
import { isQuery, query } from './queries.ts'

type Parsed =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly why: string }

const OPS = new Set(['>=', '<=', '=', '<', '>', '!='])
const refuse = (why: string): Parsed => ({ ok: false, why })

/**
 * Reads the text of one `# if:` tag, such as `regard people/ibrahim-bek >= 20` or `not captive`.
 * Without an operator the answer must not be 0; `not` turns that round. Refuses unknown queries and
 * wrong numbers of arguments; whether an id exists is the linter's question.
 */
export function parseCondition(text: string): Parsed {
  const words = text.trim().split(/\s+/)
  const negated = words[0] === 'not'
  if (negated) words.shift()
  const [name = '', ...rest] = words
  if (!isQuery(name)) return refuse(`unknown query '${name}'`)

  const at = rest.findIndex(word => OPS.has(word))
  const args = at < 0 ? rest : rest.slice(0, at)
  const wanted = query(name).asks.length
  if (args.length !== wanted) return refuse(`${name} asks for ${wanted} words, not ${args.length}`)
  if (at < 0) return { ok: true, condition: { query: name, args, op: negated ? '=' : '!=', value: 0 } }

  if (negated) return refuse("'not' and an operator together say the same thing twice")
  const [op, number, ...more] = rest.slice(at)
  if (number === undefined || !/^-?\d+$/.test(number) || more.length > 0)
    return refuse(`after '${op}' one whole number is wanted`)
  return { ok: true, condition: { query: name, args, op: op as Condition['op'], value: Number(number) } }
}
