import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
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

/** Everything known to be wrong with one scene file, and how long it reads. */
export function checkScene(
  file: InkFile,
  known: Known,
): { readonly problems: Problem[]; readonly words: number } {
  const problems = [...checkConventions(file), ...checkGrammar(file, known)]
  const prose = [...checkProse(file), ...checkCitations([file], callNames(documentedNames())).problems]
  const compiled = compileInk([file])
  problems.push(...compiled.problems)
  if (compiled.json === null || problems.length > 0) return { problems: [...problems, ...prose], words: 0 }
  const walk = walkScene(file, compiled.json, WORLDS)
  return { problems: [...prose, ...walk.problems], words: walk.words }
}

/** `npx tsx scripts/ink/check.ts [files…]`: prints what is wrong, file:line, and fails when anything is. */
function main(names: readonly string[]): void {
  const story = readStory()
  const paths = names.map(name => relative(fileURLToPath(ROOT), resolve(name)))
  const chosen =
    paths.length === 0 ? story : story.filter(file => paths.some(path => file.path.startsWith(path)))
  const known = knownTo(story)
  let wrong = 0
  for (const file of chosen) {
    const { problems, words } = checkScene(file, known)
    for (const problem of sorted(problems)) console.log(show(problem))
    wrong += problems.length
    if (problems.length === 0) console.log(`${file.path}: fine, ${words} words on its longest way`)
  }
  if (chosen.length === 0) console.log(`no scene under ${paths.join(', ')}`)
  console.log(`${chosen.length} scenes, ${wrong} problems`)
  process.exitCode = wrong > 0 || chosen.length === 0 ? 1 : 0
}

if (process.argv[1] && import.meta.url.endsWith('/check.ts') && process.argv[1].endsWith('check.ts'))
  main(process.argv.slice(2))
