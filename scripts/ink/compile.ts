import { createRequire } from 'node:module'
import { QUERIES, type QueryName, query } from '../../game/narrative/queries.ts'
import type { Problem } from './problem.ts'
import type { InkFile } from './read.ts'

// CommonJS on purpose: compiler and runtime then share one identity of every class.
const require = createRequire(import.meta.url)
const { Compiler } = require('inkjs/compiler/Compiler') as typeof import('inkjs/compiler/Compiler')
const { CompilerOptions } =
  require('inkjs/compiler/CompilerOptions') as typeof import('inkjs/compiler/CompilerOptions')

export const QUERIES_PATH = 'story/ink/shared/queries.ink'

/** The text of `shared/queries.ink`: every query as EXTERNAL with its cold answer, from the one table. */
export function queriesInk(): string {
  const names = Object.keys(QUERIES) as QueryName[]
  // Ink wants parameter names apart from function names; some queries are named like what they ask for.
  const head = (name: QueryName) =>
    `${name}(${query(name)
      .asks.map(kind => `a_${kind}`)
      .join(', ')})`
  return [
    '// What ink may ask of the world. Written by `npx tsx scripts/ink/write-queries.ts` from the table in',
    '// game/narrative/queries.ts; the answers below are for Inky and cold reading only.',
    ...names.map(name => `EXTERNAL ${head(name)}`),
    ...names.map(name => `\n=== function ${head(name)} ===\n~ return ${query(name).cold}`),
    '',
  ].join('\n')
}

export interface Compiled {
  /** The story as ink's JSON text; null when there are problems. */
  readonly json: string | null
  readonly problems: readonly Problem[]
}

const MESSAGE = /^(?:TODO|WARNING|ERROR|RUNTIME \w+): (?:'([^']+)' )?line (\d+): ([\s\S]*)$/

/** Compiles scene files together with the queries. Warnings are problems as much as errors. */
export function compileInk(files: readonly InkFile[]): Compiled {
  const texts = new Map(files.map(file => [file.path, file.text]))
  texts.set(QUERIES_PATH, queriesInk())
  const problems: Problem[] = []
  const onError = (message: string) => {
    const [, path, line, text] = MESSAGE.exec(message) ?? []
    problems.push({
      path: path ?? files[0]?.path ?? QUERIES_PATH,
      line: Number(line ?? 0),
      text: text ?? message,
    })
  }
  const handler = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => texts.get(name) ?? '',
  }
  const main = [...texts.keys()].map(path => `INCLUDE ${path}`).join('\n')
  try {
    const story = new Compiler(main, new CompilerOptions(null, [], true, onError, handler)).Compile()
    return { json: problems.length === 0 ? (story.ToJson() ?? null) : null, problems }
  } catch (error) {
    if (problems.length === 0) throw error
    return { json: null, problems }
  }
}
