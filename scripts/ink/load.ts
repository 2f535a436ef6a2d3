import type { SceneHeader } from '../../story/schema/scene.ts'
import { compileInk } from './compile.ts'
import { checkConventions } from './conventions.ts'
import { knownTo, readStory } from './gather.ts'
import { checkGrammar } from './grammar.ts'
import { actOf, readHeader } from './header.ts'
import { type Problem, show, sorted } from './problem.ts'

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

/** Reads and compiles the story as it stands on disk, one ink story per act; grammar and conventions are checked too. */
export function buildStory(): Built {
  const files = readStory()
  const known = knownTo(files)
  const problems = files.flatMap(file => [...checkConventions(file), ...checkGrammar(file, known)])
  const acts: Record<string, string> = {}
  for (const act of new Set(files.map(file => actOf(file.path)))) {
    const { json, problems: found } = compileInk(files.filter(file => actOf(file.path) === act))
    problems.push(...found)
    if (json !== null) acts[act] = json
  }
  if (problems.length > 0) return { ok: false, problems: sorted(problems) }
  return { ok: true, story: { scenes: files.flatMap(file => readHeader(file) ?? []), acts } }
}

/** The story for scripts; throws with every problem as `file:line: sentence`. */
export function loadStory(): Story {
  const built = buildStory()
  if (!built.ok) throw new Error(`the story does not compile\n${built.problems.map(show).join('\n')}`)
  return built.story
}
