import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeTeller, type Teller } from '../../game/narrative/teller.ts'
import { callNames, checkCitations } from './citations.ts'
import { compileInk } from './compile.ts'
import { checkConventions } from './conventions.ts'
import { knownTo, readStory } from './gather.ts'
import { checkGrammar } from './grammar.ts'
import { type Problem, show, sorted } from './problem.ts'
import { checkProse } from './prose.ts'
import type { InkFile } from './read.ts'
import { documentedNames, type Known, ROOT } from './vocabulary.ts'
import { walkScene } from './walk.ts'

/** Worlds each scene is walked in, besides the cold one. */
const WORLDS = 12

/** What was found about one scene file. */
export interface Checked {
  readonly path: string
  readonly problems: readonly Problem[]
  /** Words on its longest way through. */
  readonly words: number
  /** Choices that were open in some world, `scene.id`. */
  readonly taken: ReadonlySet<string>
}

/** A teller over many scenes at once, as compiling them one by one takes ten times as long; null when they do not compile. */
function tellerOf(files: readonly InkFile[]): Teller | null {
  const { json } = compileInk(files)
  return json === null ? null : makeTeller(JSON.parse(json) as Record<string, unknown>)
}

/** Everything known to be wrong with some scene files, and how long they read. */
export function checkScenes(files: readonly InkFile[], known: Known): Checked[] {
  const names = callNames(documentedNames())
  const together = tellerOf(files)
  return files.map(file => {
    const compiled = together ? [] : compileInk([file]).problems
    const grammar = [...checkConventions(file), ...checkGrammar(file, known), ...compiled]
    const prose = [...checkProse(file), ...checkCitations([file], names).problems]
    const teller = grammar.length > 0 ? null : (together ?? tellerOf([file]))
    const walk = teller
      ? walkScene(file, teller, WORLDS)
      : { problems: [], words: 0, taken: new Set<string>() }
    return { ...walk, path: file.path, problems: sorted([...grammar, ...prose, ...walk.problems]) }
  })
}

/** `npx tsx scripts/ink/check.ts [files…]`: prints what is wrong, file:line, and fails when anything is. */
function main(names: readonly string[]): void {
  const story = readStory()
  const paths = names.map(name => relative(fileURLToPath(ROOT), resolve(name)))
  const chosen =
    paths.length === 0 ? story : story.filter(file => paths.some(path => file.path.startsWith(path)))
  const known = knownTo(story)
  let wrong = 0
  for (const { path, problems, words } of checkScenes(chosen, known)) {
    for (const problem of problems) console.log(show(problem))
    wrong += problems.length
    if (problems.length === 0) console.log(`${path}: fine, ${words} words on its longest way`)
  }
  if (chosen.length === 0) console.log(`no scene under ${paths.join(', ')}`)
  console.log(`${chosen.length} scenes, ${wrong} problems`)
  process.exitCode = wrong > 0 || chosen.length === 0 ? 1 : 0
}

if (process.argv[1] && import.meta.url.endsWith('/check.ts') && process.argv[1].endsWith('check.ts'))
  main(process.argv.slice(2))
