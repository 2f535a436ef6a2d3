import type { SceneHeader } from '../../story/schema/scene.ts'
import { compileInk } from './compile.ts'
import { checkConventions } from './conventions.ts'
import { acts, knownTo, readAct, readStory } from './gather.ts'
import { checkGrammar } from './grammar.ts'
import { readHeader } from './header.ts'
import { type Problem, show, sorted } from './problem.ts'
import type { InkFile } from './read.ts'

/** The whole story compiled: what the virtual modules serve, and what scripts play. */
export interface Story {
  /** Headers of all scenes, by act and file name. */
  readonly scenes: readonly SceneHeader[]
  /** Act to its compiled ink, as JSON text. */
  readonly acts: Readonly<Record<string, string>>
}

export type Built =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Compiles some scenes, one story per act, checking grammar and conventions against every scene of the story. */
export function buildFrom(files: readonly InkFile[], actOfFile: (file: InkFile) => string): Built {
  const known = knownTo(files)
  const problems = files.flatMap(file => [...checkConventions(file), ...checkGrammar(file, known)])
  const scenes: SceneHeader[] = []
  for (const file of files) {
    const header = readHeader(file)
    if (header) scenes.push(header)
  }
  const compiled: Record<string, string> = {}
  for (const act of new Set(files.map(actOfFile))) {
    const { json, problems: found } = compileInk(files.filter(file => actOfFile(file) === act))
    problems.push(...found)
    if (json !== null) compiled[act] = json
  }
  return problems.length > 0
    ? { ok: false, problems: sorted(problems) }
    : { ok: true, story: { scenes, acts: compiled } }
}

/** Reads and compiles the story as it stands on disk. */
export function buildStory(): Built {
  return buildFrom(readStory(), file => file.path.split('/').at(-2) ?? '')
}

/** The story for scripts; throws with every problem as `file:line: sentence`. */
export function loadStory(): Story {
  const built = buildStory()
  if (!built.ok) throw new Error(`the story does not compile\n${built.problems.map(show).join('\n')}`)
  return built.story
}

/** The scenes that do compile, for work in hand; broken files are left out and named on standard error. */
export function loadWhatStands(): Story {
  const standing = readStory().filter(file => {
    const built = buildFrom([file], () => 'one')
    const broken = !built.ok && built.problems.some(problem => !/unknown (scene|choice)/.test(problem.text))
    if (broken) console.error(`left out: ${file.path}`)
    return !broken
  })
  const scenes = standing.flatMap(file => readHeader(file) ?? [])
  const texts = acts().map(act => [act, standing.filter(file => file.path.includes(`/${act}/`))] as const)
  const pairs = texts
    .filter(([, files]) => files.length > 0)
    .map(([act, files]) => [act, compileInk(files).json ?? '{}'])
  return { scenes, acts: Object.fromEntries(pairs) as Record<string, string> }
}

/** One act compiled alone; used when a single file of it changed. */
export function buildAct(act: string): Built {
  return buildFrom(readAct(act), () => act)
}
