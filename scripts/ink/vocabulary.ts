import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type ObjectExpression, type PropertyKey, parseSync } from 'oxc-parser'
import { type Asked, FEELERS, PHASES, SEASONS } from '../../game/narrative/queries.ts'
import { HAPPENINGS } from '../../game/sim/happening.ts'
import { claims } from '../../story/claims/index.ts'

/** The repository's folder; paths in problems are relative to it. */
export const ROOT = new URL('../../', import.meta.url)

/** Kinds of word a tag may hold whose existence is checked. */
export type Vocabulary = Asked | 'source' | 'reason'

/** Every id and word that scenes may use, by kind. An empty set means: nothing written yet, not checked. */
export type Known = Readonly<Record<Vocabulary, ReadonlySet<string>>>

/** Ids of a folder of records: one file, one id. */
function homes(home: string): Set<string> {
  const folder = new URL(`story/${home}/`, ROOT)
  if (!existsSync(folder)) return new Set()
  const names = readdirSync(folder).filter(
    name => /^[a-z0-9-]+\.(ts|json)$/.test(name) && name !== 'index.ts',
  )
  return new Set(names.map(name => `${home}/${name.replace(/\.\w+$/, '')}`))
}

const keyOf = (node: PropertyKey): string =>
  node.type === 'Identifier' ? node.name : node.type === 'Literal' ? String(node.value) : ''

function idOf(object: ObjectExpression): string | null {
  for (const property of object.properties)
    if (property.type === 'Property' && keyOf(property.key) === 'id' && property.value.type === 'Literal')
      return String(property.value.value)
  return null
}

/** The ids an exported list of records or the keys an exported table holds, read from the source without running it. */
function exportedWords(path: string): Set<string> {
  const file = new URL(path, ROOT)
  const words = new Set<string>()
  if (!existsSync(file)) return words
  for (const statement of parseSync(path, readFileSync(file, 'utf8')).program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration')
      continue
    for (const { init } of statement.declaration.declarations) {
      let value = init
      while (value?.type === 'TSAsExpression' || value?.type === 'TSSatisfiesExpression')
        value = value.expression
      if (value?.type === 'ArrayExpression')
        for (const item of value.elements) {
          const id = item?.type === 'ObjectExpression' ? idOf(item) : null
          if (id !== null) words.add(id)
        }
      else if (value?.type === 'ObjectExpression')
        for (const property of value.properties)
          if (property.type === 'Property') words.add(keyOf(property.key))
    }
  }
  return words
}

/** Names of the people whose record says they lived, read from their files without running them. */
export function documentedNames(): string[] {
  const folder = new URL('story/people/', ROOT)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => /^[a-z0-9-]+\.ts$/.test(name) && name !== 'index.ts')
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
    .filter(text => /^ {2}basis: 'documented'/m.test(text))
    .flatMap(text => /^ {2}name: '([^']+)'/m.exec(text)?.[1] ?? [])
}

/** Everything scenes may name, but for scenes and choices, which the scenes themselves declare. */
export function readVocabulary(): Omit<Known, 'scene' | 'choice'> {
  const person = homes('people')
  const district = homes('districts')
  const endings = homes('endings')
  return {
    place: homes('places'),
    district,
    person,
    party: person.size > 0 && district.size > 0 ? new Set([...person, ...district]) : new Set(),
    source: new Set([...homes('sources'), ...claims.map(({ id }) => id)]),
    pledge: exportedWords('story/words/pledges.ts'),
    act: exportedWords('story/words/acts.ts'),
    reason: exportedWords('story/words/reasons.ts'),
    phase: new Set(PHASES),
    feeler: new Set(FEELERS),
    happening: new Set(HAPPENINGS),
    season: new Set(SEASONS),
    ending: endings.size > 0 ? endings : ENDINGS,
  }
}

/** The ways a campaign can end. */
const ENDINGS: ReadonlySet<string> = new Set([
  'endings/hillside',
  'endings/shot-fleeing',
  'endings/tried',
  'endings/over-the-panj',
  'endings/garm-winter',
  'endings/ibrahims-prisoner',
  'endings/truce',
  'endings/never-rode-out',
])
